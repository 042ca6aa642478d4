
namespace Manifests.Review.Consequences;

/// <summary>An autoscaler's bounds or target differ.</summary>
internal sealed class AutoscalingRule : IConsequenceRule
{
    private const string Hpa = "autoscaling/HorizontalPodAutoscaler";
    private const string Keda = "keda.sh/ScaledObject";

    /// <inheritdoc/>
    public string Name => "autoscaling-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Kind is not (Hpa or Keda))
        {
            return;
        }

        var isKeda = change.Kind == Keda;
        JudgeLeast(change, isKeda ? "spec.minReplicaCount" : "spec.minReplicas", isKeda ? 0 : 1, sink);
        JudgeMost(change, isKeda ? "spec.maxReplicaCount" : "spec.maxReplicas", isKeda ? 100 : null, sink);
        if (ScaleTargets.TargetOf(change.Before) is { } before && ScaleTargets.TargetOf(change.After) is { } after && before != after)
        {
            sink.Caution(
                $"it scales {after.Kind} {Words.Quote(after.Name)} from now on, and {before.Kind} {Words.Quote(before.Name)} "
                    + "keeps the replicas that it has",
                null, Paths.Of("spec.scaleTargetRef"));
        }

        if (change.Differs(isKeda ? "spec.triggers" : "spec.metrics"))
        {
            sink.Notice(
                "it scales by other measures, so the replicas may change at once",
                null,
                change.PathAt(isKeda ? "spec.triggers" : "spec.metrics"));
        }
    }

    private static void JudgeLeast(ChangeContext change, string shape, long filled, ConsequenceSink sink)
    {
        var before = change.Before.NumberAt(shape) ?? filled;
        var after = change.After.NumberAt(shape) ?? filled;
        if (after == 0 && before > 0)
        {
            sink.Caution(
                "it may scale to 0 from now on: the first request or message after that waits for a pod to start",
                null,
                Paths.Of(shape));
        }
        else if (after < before)
        {
            sink.Caution($"fewer pods may run: the least number goes from {before} to {after}", null, Paths.Of(shape));
        }
        else if (after > before)
        {
            sink.Notice($"more pods run at least: the least number goes from {before} to {after}", null, Paths.Of(shape));
        }
    }

    private static void JudgeMost(ChangeContext change, string shape, long? filled, ConsequenceSink sink)
    {
        if ((change.Before.NumberAt(shape) ?? filled) is not { } before || (change.After.NumberAt(shape) ?? filled) is not { } after)
        {
            return;
        }

        if (after < before)
        {
            sink.Caution($"fewer pods can run under load: the greatest number goes from {before} to {after}", null, Paths.Of(shape));
        }
        else if (after > before)
        {
            sink.Notice($"more pods can run under load: the greatest number goes from {before} to {after}", null, Paths.Of(shape));
        }
    }
}
