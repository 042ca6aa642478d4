using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>What becomes of a cluster's object that left the tree, and why.</summary>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Words">Why, as a sentence: <c>ArgoCD deletes it with the next sync, because its Application prunes</c>.</param>
/// <remarks>
/// Source: gitops-engine <c>pkg/sync/sync_context.go</c> (pruneObject); ArgoCD <c>controller/appcontroller.go</c>
/// (shouldBeDeleted).
/// </remarks>
internal sealed record Removal(RemovalFate Fate, string Words)
{
    private const string NotPruned = "its Application does not prune by itself, so it stays in the cluster until somebody syncs with prune";
    private const string Confirmed = "ArgoCD deletes it once somebody confirms, as the sync option Prune=confirm says";
    private const string Undeletable = "it says that it may not be deleted (Delete=false or helm.sh/resource-policy: keep)";
    private const string Definition = "apiextensions.k8s.io/CustomResourceDefinition";

    // Applications that make Applications are few levels deep; trees that go in circles end here.
    private const int Deepest = 8;

    /// <summary>What becomes of the base's object.</summary>
    /// <param name="gone">The object of the base, that the head has not.</param>
    /// <param name="around">What both sides have.</param>
    public static Removal Of(TreeResource gone, Surroundings around) => Of(gone, around, Deepest);

    /// <summary>Whether deleting an Application deletes what it made.</summary>
    public static bool Cascades(Mapping application) => application.TextsAt("metadata.finalizers")
        .Any(static finalizer => finalizer.StartsWith("resources-finalizer.argocd.argoproj.io", StringComparison.Ordinal));

    /// <summary>Whether an Application that read a resource left the tree and stays in the cluster, where it goes on.</summary>
    public static bool Outlives(OwningApplication owner, TreeResource read, Surroundings around) =>
        around.ApplicationAfter(read.Place, owner.Name) is null
        && around.ApplicationBefore(read.Place, owner.Name) is { } application
        && Of(application, around).Fate == RemovalFate.Kept;

    private static Removal Of(TreeResource gone, Surroundings around, int depth)
    {
        if (gone.Applications.IsEmpty)
        {
            return new Removal(RemovalFate.Kept, "no Application of the tree reads it, so it stays in the cluster until somebody deletes it");
        }

        Removal? worst = null;
        foreach (var owner in gone.Applications)
        {
            var removal = By(owner, gone, around, depth);
            worst = worst is null || removal.Fate < worst.Fate ? removal : worst;
        }

        return worst!;
    }

    private static Removal By(OwningApplication owner, TreeResource gone, Surroundings around, int depth)
    {
        var wishes = SyncWishes.Of(gone);
        if (around.ApplicationAfter(gone.Place, owner.Name) is { } still)
        {
            return PrunedBy(new OwningApplication(owner.Name, still.Content), wishes);
        }

        if (around.ApplicationBefore(gone.Place, owner.Name) is not { } application)
        {
            return PrunedBy(owner, wishes);
        }

        return depth > 0 && Of(application, around, depth - 1) is { Fate: not RemovalFate.Kept } removed
            ? DeletedWith(application.Content, gone, wishes, removed.Fate)
            : ByOutlived(owner, gone, wishes, around);
    }

    // ArgoCD deletes nothing while the folder that an Application reads is missing.
    private static Removal ByOutlived(OwningApplication owner, TreeResource gone, SyncWishes wishes, Surroundings around)
    {
        const string outlived = "its Application left the tree but stays in the cluster";
        return around.HasFolderAfter(gone) && PrunedBy(owner, wishes) is { Fate: not RemovalFate.Kept } pruned
            ? new Removal(pruned.Fate, outlived + " and deletes it, because it prunes")
            : new Removal(RemovalFate.Kept, outlived + ", so the object stays until somebody deletes it");
    }

    private static Removal PrunedBy(OwningApplication application, SyncWishes wishes) =>
        wishes.IsNeverPruned ? new(RemovalFate.Kept, "ArgoCD keeps it in the cluster, because it has the sync option Prune=false")
        : !application.Prunes ? new(RemovalFate.Kept, NotPruned)
        : wishes.PruneIsConfirmed ? new(RemovalFate.DeletedWhenConfirmed, Confirmed)
        : new(RemovalFate.Deleted, "ArgoCD deletes it with the next sync, because its Application prunes");

    private static Removal DeletedWith(Mapping application, TreeResource gone, SyncWishes wishes, RemovalFate fate)
    {
        const string orphaned = "its Application is deleted, but the object stays in the cluster and belongs to nobody, because ";
        return !Cascades(application) ? new(RemovalFate.Kept, orphaned + "the Application has no resources-finalizer")
            : wishes.IsNeverDeleted ? new(RemovalFate.Kept, orphaned + Undeletable)
            : $"{gone.Identity.Group}/{gone.Identity.Kind}" == Definition ? new(RemovalFate.Kept, orphaned + "ArgoCD keeps definitions then")
            : new(fate, "ArgoCD deletes it together with its Application, which has the resources-finalizer");
    }
}
