namespace Manifests.Review.Consequences;

/// <summary>An object left the tree and stays in the cluster.</summary>
internal sealed class LeftBehindRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "left-behind";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.IsGone && Removal.Of(change.Change.Before!, change.Around) is { Fate: RemovalFate.Kept } removal)
        {
            sink.Notice(removal.Words);
        }
    }
}
