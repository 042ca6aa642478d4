namespace Manifests.Review.Consequences;

/// <summary>The server would refuse the change, and the object says that it may then be deleted and made anew.</summary>
internal sealed class RecreatedRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "recreated";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Wishes.IsHook || !change.Wishes.Forces)
        {
            return;
        }

        var path = RefusedChanges.Of(change).Select(refused => change.PathAt(refused.Path)).FirstOrDefault()
            ?? TransitionRule.BrokenBy(change).Select(TransitionRule.PathOf).FirstOrDefault();
        if (path is null)
        {
            return;
        }

        const string forced = "ArgoCD deletes the object and makes it anew, because it has the sync option Force=true and the API server refuses the change";
        const string wayOut = "take Force=true away and give the object a new name";
        if (DataKinds.Of(change.Kind) is { } data)
        {
            sink.Danger($"{forced}: {data.Loss}", wayOut, path);
        }
        else
        {
            sink.Caution($"{forced}: it is missing meanwhile", wayOut, path);
        }
    }
}
