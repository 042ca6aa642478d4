using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>One write of a rendering: compare, look for obstacles, stage, swap.</summary>
internal sealed class TreeWriting(RenderResult result, bool force)
{
    private readonly DiagnosticBag diagnostics = new();

    public WriteReport Run()
    {
        if (result.HasErrors)
        {
            return Refused([.. result.Diagnostics.Where(static diagnostic => diagnostic.Severity == Severity.Error)]);
        }

        var comparisons = new TreeComparer(result, ignoreBrokenLocks: force, diagnostics).Compare();
        foreach (var tree in comparisons)
        {
            new WriteObstacles(tree, force, diagnostics).Check();
        }

        if (diagnostics.HasErrors)
        {
            return Refused(diagnostics.ToSorted());
        }

        var transaction = new FileTransaction(result.Workspace);
        foreach (var tree in comparisons)
        {
            Plan(tree, transaction);
        }

        return transaction.Run(diagnostics)
            ? new WriteReport(Changes(comparisons), comparisons.Sum(Unchanged), diagnostics.ToSorted())
            : Refused(diagnostics.ToSorted());
    }

    private static WriteReport Refused(ImmutableArray<Diagnostic> why) => new([], 0, why);

    private static void Plan(TreeComparison tree, FileTransaction transaction)
    {
        transaction.Sweep(tree.Disk.Staged);
        foreach (var path in tree.Paths)
        {
            if (path.Action is null)
            {
                continue;
            }

            if (path.New is { } made)
            {
                transaction.Write(tree.Disk.FullPath(path.Path), made.Bytes);
            }
            else
            {
                transaction.Remove(tree.Disk.FullPath(path.Path), tree.Disk.Root);
            }
        }

        // The lock is last, so that it never lists what is not there yet.
        var lockFile = tree.Disk.FullPath(TreeLock.FileName);
        if (tree.LockChange == TreeChangeKind.Removed)
        {
            transaction.Remove(lockFile, tree.Disk.Root, andRoot: true);
        }
        else if (tree is { LockChange: not null, NewLock: { } content })
        {
            transaction.Write(lockFile, content);
        }
    }

    private static ImmutableArray<TreeChange> Changes(ImmutableArray<TreeComparison> trees) =>
    [
        .. trees.SelectMany(static tree => tree.Paths
            .Where(static path => path.Action is not null)
            .Select(path => new TreeChange(tree.Display + "/" + path.Path, path.Action!.Value))),
    ];

    private static int Unchanged(TreeComparison tree) => tree.Paths.Count(static path => path.New is not null && path.Action is null);
}
