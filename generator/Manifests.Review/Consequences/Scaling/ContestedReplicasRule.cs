
namespace Manifests.Review.Consequences;

/// <summary>The tree and an autoscaler both say how many replicas a workload has.</summary>
internal sealed class ContestedReplicasRule : IConsequenceRule
{
    private const string WayOut = "take spec.replicas away, or list /spec/replicas in the Application's ignoreDifferences";

    /// <inheritdoc/>
    public string Name => "replicas-contested";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.Change.After is not { } after)
        {
            return;
        }

        if (change.Kind is "autoscaling/HorizontalPodAutoscaler" or "keda.sh/ScaledObject")
        {
            JudgeScaler(change, after, sink);
        }
        else if (change.After.NumberAt("spec.replicas") is > 0 && (change.IsNew || change.Before.At("spec.replicas") is null)
            && change.Around.Targets.Of(after) is [var scaler, ..])
        {
            sink.Caution(
                $"each sync sets the replicas back, against {scaler.Identity.Kind} {Words.Quote(scaler.Identity.Name)}",
                WayOut,
                Paths.Of("spec.replicas"));
        }
    }

    private static void JudgeScaler(ChangeContext change, TreeResource after, ConsequenceSink sink)
    {
        if (ScaleTargets.TargetOf(change.After) is not { } target || (change.IsUpdate && ScaleTargets.TargetOf(change.Before) == target))
        {
            return;
        }

        var group = target.Kind == "Rollout" ? "argoproj.io" : "apps";
        var workload = change.Around.Find(after.Place, group, target.Kind, after.Identity.Namespace, target.Name);
        if (workload.NumberAt("spec.replicas") is > 0)
        {
            sink.Caution(
                $"each sync of {target.Kind} {Words.Quote(target.Name)} sets the replicas back to what its spec.replicas says", WayOut,
                Paths.Of("spec.scaleTargetRef"));
        }
    }
}
