namespace Manifests.Review.Consequences;

/// <summary>An object left the tree, is deleted, and takes something with it.</summary>
internal sealed class DataLostRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "data-lost";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsGone || DataLoss.Of(change) is not { } loss)
        {
            return;
        }

        var removal = Removal.Of(change.Change.Before!, change.Around);
        if (removal.Fate != RemovalFate.Kept)
        {
            sink.Add(
                loss.IsDanger ? ConsequenceSeverity.Danger : ConsequenceSeverity.Caution,
                $"{removal.Words}: {loss.Words}",
                loss.WayOut);
        }
    }
}
