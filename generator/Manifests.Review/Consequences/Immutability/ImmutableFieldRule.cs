
namespace Manifests.Review.Consequences;

/// <summary>A built-in kind has fields that the server lets nobody change: the sync fails.</summary>
internal sealed class ImmutableFieldRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "immutable-field";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Wishes.IsHook || change.Wishes.Forces)
        {
            return;
        }

        foreach (var (field, path, key) in RefusedChanges.Of(change))
        {
            Tell(change, field, path, key, sink);
        }
    }

    private static void Tell(ChangeContext change, ImmutableField field, string path, string? key, ConsequenceSink sink)
    {
        var shown = change.PathAt(path);
        var wayOut = (field.WayOut ?? "delete the object and let ArgoCD make it anew")
            + (field.WayOut is null ? ", or annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true for that" : "");
        var kind = Words.One(change.Change.Identity.Kind);
        if (field.IsFilledIn && change.Before.At(path) is null)
        {
            sink.Caution($"the sync fails unless the cluster has that value already: '{path}' of {kind} cannot be changed", wayOut, shown);
            return;
        }

        var words = key is null ? $"'{path}' of {kind} cannot be changed" : $"'{path}' is none of the fields of {kind} that can be changed";
        sink.Danger($"the sync fails: {words}{ReleaseWords(field)}", wayOut, shown);
    }

    private static string ReleaseWords(ImmutableField field) => field.MutableSince is { } since ? $" before Kubernetes {since}" : "";
}
