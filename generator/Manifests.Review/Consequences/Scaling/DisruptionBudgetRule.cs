using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>More or fewer pods may be evicted at a time than before.</summary>
internal sealed class DisruptionBudgetRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "disruption-budget-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.Kind != "policy/PodDisruptionBudget")
        {
            return;
        }

        if (change.IsGone && !change.IsNew && Removal.Of(change.Change.Before!, change.Around).Fate != RemovalFate.Kept)
        {
            sink.Caution("all pods that it selected may be evicted at once, for instance while nodes are drained");
            return;
        }

        if (Blocks(change.After) && !Blocks(change.Before))
        {
            sink.Caution(
                "no pod that it selects can be evicted any more: draining a node waits for ever",
                "let at least one pod be unavailable",
                Paths.Of(change.After.At("spec.maxUnavailable") is null ? "spec.minAvailable" : "spec.maxUnavailable"));
            return;
        }

        if (!change.IsUpdate)
        {
            return;
        }

        Compare(change, "spec.minAvailable", isLoosenedByMore: false, sink);
        Compare(change, "spec.maxUnavailable", isLoosenedByMore: true, sink);
        if (change.Differs("spec.selector"))
        {
            sink.Caution("it protects other pods than before", null, change.PathAt("spec.selector"));
        }
    }

    private static bool Blocks(Mapping? budget) =>
        budget.TextAt("spec.maxUnavailable") is "0" or "0%" || budget.TextAt("spec.minAvailable") == "100%";

    private static void Compare(ChangeContext change, string shape, bool isLoosenedByMore, ConsequenceSink sink)
    {
        if (!IntOrPercent.TryRead(change.Before.At(shape), out var before) || !IntOrPercent.TryRead(change.After.At(shape), out var after)
            || before.IsPercent != after.IsPercent || before == after)
        {
            return;
        }

        var words = $"'{shape}' goes from {change.Before.TextAt(shape)} to {change.After.TextAt(shape)}";
        if (after.Value > before.Value == isLoosenedByMore)
        {
            sink.Caution($"more pods may be evicted at once: {words}", null, Paths.Of(shape));
        }
        else
        {
            sink.Notice($"fewer pods may be evicted at once: {words}", null, Paths.Of(shape));
        }
    }
}
