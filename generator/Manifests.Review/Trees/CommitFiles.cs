using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Review;

/// <summary>Reads the files that a folder had in a commit.</summary>
internal static class CommitFiles
{
    /// <summary>The files; <see langword="null"/> after a finding.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="path">The folder from the repository's root, with <c>/</c>; empty for all.</param>
    /// <param name="maxBytes">How many bytes a file may have.</param>
    /// <param name="diagnostics">Takes what is not read, and that the folder is not there.</param>
    public static SideFiles? Read(GitCommit commit, string path, long maxBytes, DiagnosticBag diagnostics)
    {
        if (commit.FilesBelow(path) is not { } all)
        {
            return null;
        }

        if (all.IsEmpty)
        {
            diagnostics.Add(ReviewDiagnostics.BaseWithoutTree.At(Location.None, commit, path));
        }

        var display = $"{commit.Revision}:{(path.Length == 0 ? "" : path + "/")}";
        var start = path.Length == 0 ? 0 : path.Length + 1;
        var files = Readable(all, display, start, maxBytes, diagnostics);
        if (commit.ContentsOf(files) is not { } contents)
        {
            return null;
        }

        var read = files.Select((file, at) => new SideFile(file.Path[start..], contents[at]));
        return new SideFiles(commit.ToString(), display, [.. read.OrderBy(static file => file.Path, StringComparer.Ordinal)]);
    }

    private static List<GitObject> Readable(
        ImmutableArray<GitObject> all, string display, int start, long maxBytes, DiagnosticBag diagnostics)
    {
        var files = new List<GitObject>(all.Length);
        foreach (var file in all)
        {
            if (file.Size > maxBytes)
            {
                diagnostics.Add(ReviewDiagnostics.TooLarge.At(Location.OfFile(display + file.Path[start..]), file.Size, maxBytes));
            }
            else
            {
                files.Add(file);
            }
        }

        return files;
    }
}
