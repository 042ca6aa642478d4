namespace Manifests.Review.Consequences;

/// <summary>Another Application reads the object than before.</summary>
/// <remarks>Source: ArgoCD <c>docs/user-guide/sync-options.md</c> (FailOnSharedResource) and resource tracking.</remarks>
internal sealed class OwnerChangedRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "owner-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || !change.Change.ChangedApplications)
        {
            return;
        }

        var before = change.Change.Before!.Applications;
        var after = change.Change.After!.Applications;
        var left = before.Where(owner => after.All(other => other.Name != owner.Name)).ToList();
        if (after.IsEmpty)
        {
            TellOfLoss(change, sink);
        }
        else if (left.Count > 0)
        {
            TellOfRace(change, left, sink);
        }
        else if (before.IsEmpty)
        {
            sink.Notice("an Application reads it from now on: ArgoCD syncs it, also over changes made by hand");
        }
        else
        {
            sink.Caution("two Applications read it from now on: each sync of one takes it from the other", "let one Application read it");
        }
    }

    private static void TellOfLoss(ChangeContext change, ConsequenceSink sink)
    {
        var before = change.Change.Before!;
        if (before.Applications.All(owner => Removal.Outlives(owner, before, change.Around)))
        {
            sink.Notice("its Application left the tree but stays in the cluster, where it goes on syncing it");
            return;
        }

        var removal = Removal.Of(before, change.Around);
        if (removal.Fate == RemovalFate.Kept)
        {
            sink.Caution($"no Application of the tree reads it any more: {removal.Words}");
        }
        else if (LossOf(change) is { IsDanger: true } loss)
        {
            sink.Danger($"no Application of the tree reads it any more: {removal.Words}: {loss.Words}", loss.WayOut);
        }
        else
        {
            sink.Caution($"no Application of the tree reads it any more: {removal.Words}", "let an Application read its file");
        }
    }

    private static DataLoss? LossOf(ChangeContext change) =>
        DataLoss.Of(new ChangeContext(change.Change with { Kind = ChangeKind.Removed, After = null }, change.Around));

    private static void TellOfRace(ChangeContext change, List<OwningApplication> left, ConsequenceSink sink)
    {
        var prunes = left.Any(owner =>
            change.Around.ApplicationAfter(change.Change.Place, owner.Name) is { } still && new OwningApplication(owner.Name, still.Content).Prunes);
        if (!prunes || change.Wishes.IsNeverPruned)
        {
            sink.Notice("another Application reads it from now on and takes it over with its first sync");
            return;
        }

        var shared = change.Wishes.FailsOnShared ? ", or the sync of the new one fails while the old one owns it (FailOnSharedResource)" : "";
        var wayOut = "annotate it with argocd.argoproj.io/sync-options: Prune=false in a change before this one, and take that away after";
        if (LossOf(change) is { IsDanger: true } loss)
        {
            sink.Danger($"the old Application deletes it if it syncs before the new one{shared}: {loss.Words}", wayOut);
        }
        else
        {
            sink.Caution($"the old Application deletes it if it syncs before the new one, which then makes it anew{shared}", wayOut);
        }
    }
}
