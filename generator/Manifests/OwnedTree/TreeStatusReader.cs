using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Sorts what differs by what it calls for.</summary>
internal static class TreeStatusReader
{
    public static TreeStatus Read(RenderResult result)
    {
        var diagnostics = new DiagnosticBag();
        var comparisons = new TreeComparer(result, ignoreBrokenLocks: false, diagnostics).Compare();
        return new TreeStatus(
            [.. comparisons.SelectMany(Stale)],
            [.. comparisons.SelectMany(HandEdited)],
            [.. comparisons.SelectMany(static tree => tree.Foreign.Select(path => tree.Display + "/" + path))],
            diagnostics.ToSorted());
    }

    private static IEnumerable<TreeChange> Stale(TreeComparison tree)
    {
        foreach (var path in tree.Paths)
        {
            if (path.Stale is { } kind)
            {
                yield return new TreeChange(tree.Display + "/" + path.Path, kind);
            }
        }

        if (tree.LockChange is { } change)
        {
            yield return new TreeChange(tree.Display + "/" + TreeLock.FileName, change);
        }
    }

    private static IEnumerable<TreeChange> HandEdited(TreeComparison tree) =>
        tree.Paths
            .Where(static path => path.IsHandEdited)
            .Select(path => new TreeChange(
                tree.Display + "/" + path.Path, path.Hash is null ? TreeChangeKind.Removed : TreeChangeKind.Changed));
}
