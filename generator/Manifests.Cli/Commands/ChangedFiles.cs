using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Finds the C# line of what differs between a rendered file and the one on disk.</summary>
internal sealed class ChangedFiles(RenderResult result)
{
    private readonly Dictionary<string, (Tree Tree, TreeFile File)> files = result.Trees
        .SelectMany(static tree => tree.Files.Select(file => (tree, file)))
        .ToDictionary(static pair => pair.tree.Display(pair.file.Path), StringComparer.Ordinal);

    /// <summary>
    /// The line that made the first part that differs; <see cref="Location.None"/> when the code renders no such file.
    /// </summary>
    /// <param name="display">The file as messages show it.</param>
    public Location OriginOf(string display)
    {
        if (!files.TryGetValue(display, out var known))
        {
            return Location.None;
        }

        var origins = new FileOrigins(known.Tree, known.File);
        var line = FirstDifference(known.File.Bytes.Span, OnDisk(known.Tree, known.File));
        return origins.Lines == 0 ? known.File.Origin : origins.At(Math.Clamp(line, 1, origins.Lines)).MadeAt;
    }

    // A file that cannot be read has its own finding.
    private byte[] OnDisk(Tree tree, TreeFile file)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(result.Workspace.Output, tree.Folder, file.Path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static int FirstDifference(ReadOnlySpan<byte> rendered, ReadOnlySpan<byte> onDisk) =>
        rendered[..rendered.CommonPrefixLength(onDisk)].Count((byte)'\n') + 1;
}
