using Manifests.Diagnostics;
using Manifests.Schema;

namespace Manifests.Review;

/// <summary>Reads the sides of a comparison, and compares them. Whatever is wrong with a side becomes a diagnostic.</summary>
/// <param name="kinds">The schemas: how lists are merged, which kinds have a namespace.</param>
/// <param name="diagnostics">Takes what was found.</param>
/// <example>
/// <code>
/// var source = new SideSource(kinds, diagnostics);
/// var head = source.Rendered(result.Trees);
/// var difference = source.Commit("/src/shop/output", "output", "main", head) is { } before ? source.Compare(before, head) : null;
/// </code>
/// </example>
public sealed class SideSource(IKindSource kinds, DiagnosticBag diagnostics)
{
    /// <summary>How many bytes a file may have.</summary>
    /// <value>256 MiB unless set. A larger file is told and not compared.</value>
    public long MaxFileBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>How long one command of git may take.</summary>
    /// <value>A minute unless set.</value>
    public TimeSpan GitLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The program to ask for commits.</summary>
    /// <value><c>git</c> on the path unless set.</value>
    public string GitProgram { get; init; } = "git";

    /// <summary>What platforms render now.</summary>
    public Side Rendered(IEnumerable<Tree> trees) => RenderedSide.Of(trees, kinds);

    /// <summary>The trees in a folder; <see langword="null"/> after a finding.</summary>
    /// <param name="fullPath">The folder.</param>
    /// <param name="shown">The folder as messages show it.</param>
    /// <param name="other">
    /// The side to compare with, when it was read already. Equal files are then not read twice, and what was rendered says what files of the
    /// same path are.
    /// </param>
    public Side? Folder(string fullPath, string shown, Side? other = null)
    {
        if (!Directory.Exists(fullPath))
        {
            diagnostics.Add(ReviewDiagnostics.FolderMissing.At(Location.None, shown));
            return null;
        }

        return Read(FolderFiles.Read(fullPath, shown, MaxFileBytes, diagnostics), other);
    }

    /// <summary>The trees that a folder had in a commit; <see langword="null"/> after a finding. Nothing is checked out.</summary>
    /// <param name="fullPath">The folder, which need not be there any more.</param>
    /// <param name="shown">The folder as messages show it.</param>
    /// <param name="revision">A branch, tag or commit.</param>
    /// <param name="other">See <see cref="Folder"/>.</param>
    public Side? Commit(string fullPath, string shown, string revision, Side? other = null)
    {
        var existing = fullPath;
        while (!Directory.Exists(existing) && Path.GetDirectoryName(existing) is { } parent)
        {
            existing = parent;
        }

        var git = new GitProgram(existing, diagnostics) { Limit = GitLimit, Program = GitProgram };
        if (GitCommit.Find(git, shown, revision, diagnostics) is not { } commit)
        {
            return null;
        }

        var below = existing == fullPath ? "" : Path.GetRelativePath(existing, fullPath).Replace('\\', '/');
        var path = (commit.Prefix + below).TrimEnd('/');
        return CommitFiles.Read(commit, path, MaxFileBytes, diagnostics) is { } files ? Read(files, other) : null;
    }

    /// <summary>What differs between two sides.</summary>
    public TreeDifference Compare(Side before, Side after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new SideComparer(kinds, diagnostics).Compare(before, after);
    }

    private Side Read(SideFiles files, Side? other) => new SideReader(kinds, diagnostics, other).Read(files);
}
