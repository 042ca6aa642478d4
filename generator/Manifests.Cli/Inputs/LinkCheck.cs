using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Looks where links below a folder lead.</summary>
/// <param name="shownRoot">The folder as typed.</param>
/// <param name="root">Its full path.</param>
internal sealed class LinkCheck(string shownRoot, string root)
{
    private readonly string realRoot = RealPathOf(new DirectoryInfo(root)) ?? root;

    /// <summary>What is wrong with a link; <see langword="null"/> when it stays inside the folder.</summary>
    public Diagnostic? Check(FileSystemInfo link, string shown)
    {
        var place = Location.OfFile(shown);
        if (LoopOf(link) is { } loop)
        {
            return InputDiagnostics.LinkLoop.At(place, loop);
        }

        var target = RealPathOf(link);
        if (target is null || !(File.Exists(target) || Directory.Exists(target)))
        {
            return InputDiagnostics.LinkDangles.At(place, (link.LinkTarget ?? "").Replace('\\', '/'));
        }

        return IsInside(target) ? null : InputDiagnostics.LinkLeaves.At(place, link.LinkTarget, shownRoot);
    }

    private bool IsInside(string target) =>
        target == realRoot || target.StartsWith(Path.TrimEndingDirectorySeparator(realRoot) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // a -> b -> a, by the names of the links; null when the chain ends.
    private static string? LoopOf(FileSystemInfo link)
    {
        var chain = new List<string> { link.FullName };
        var next = link;
        while (next.LinkTarget is { } target)
        {
            var full = Path.GetFullPath(target, Path.GetDirectoryName(next.FullName)!);
            chain.Add(full);
            if (chain.IndexOf(full) < chain.Count - 1)
            {
                return string.Join(" -> ", chain.Select(Path.GetFileName));
            }

            next = new FileInfo(full);
        }

        return null;
    }

    private static string? RealPathOf(FileSystemInfo entry)
    {
        try
        {
            return entry.LinkTarget is null ? entry.FullName : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
