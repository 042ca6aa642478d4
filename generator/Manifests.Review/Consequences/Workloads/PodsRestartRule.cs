
namespace Manifests.Review.Consequences;

/// <summary>The template of running pods differs: they are replaced, in the manner that their workload says.</summary>
/// <remarks>Source: Kubernetes documentation of each workload; Argo Rollouts <c>docs/features/specification.md</c>.</remarks>
internal sealed class PodsRestartRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "pods-restart";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || PodTemplate.Of(change.After) is not { } template || PodTemplate.Of(change.Before) is not { } before
            || template.Root.Length == 0)
        {
            return;
        }

        var shape = template.Root.TrimEnd('.');
        if (before.Root == template.Root && (!change.Touching(shape).Any() || before.Pod.ValueEquals(template.Pod)))
        {
            return;
        }

        var path = change.Touching(shape).FirstOrDefault()?.Path ?? Paths.Of(shape);
        switch (change.Kind)
        {
            case "apps/Deployment":
                JudgeDeployment(change, path, sink);
                break;
            case "apps/StatefulSet":
                JudgeStatefulSet(change, path, sink);
                break;
            case "apps/DaemonSet":
                JudgeDaemonSet(change, path, sink);
                break;
            case "argoproj.io/Rollout":
                JudgeRollout(change, path, sink);
                break;
            case "batch/CronJob":
                sink.Notice("the next run uses the new pod template, and a run that has begun goes on with the old one", null, path);
                break;
            case "apps/ReplicaSet" or "ReplicationController":
                sink.Notice(
                    "no pod restarts: only pods that are made from now on follow the new template",
                    "delete the pods that shall be replaced",
                    path);
                break;
            case "serving.knative.dev/Service":
                sink.Caution("a new revision is made, and gets the traffic once it is ready", null, path);
                break;
        }
    }

    private static void JudgeDeployment(ChangeContext change, FieldPath path, ConsequenceSink sink)
    {
        if (change.After.FlagAt("spec.paused") == true)
        {
            sink.Notice("no pod restarts yet: the Deployment is paused", null, path);
        }
        else if (HasNoPods(change))
        {
            sink.Notice("no pod restarts, since spec.replicas is 0", null, path);
        }
        else if (change.After.TextAt("spec.strategy.type") == "Recreate")
        {
            sink.Caution(
                "all pods stop before new ones start (strategy Recreate): the workload is down meanwhile",
                "use the strategy RollingUpdate if old and new pods can run side by side", path);
        }
        else
        {
            var surge = change.After.TextAt("spec.strategy.rollingUpdate.maxSurge") ?? "25%";
            var unavailable = change.After.TextAt("spec.strategy.rollingUpdate.maxUnavailable") ?? "25%";
            sink.Caution($"the pods restart in a rolling update (maxSurge {surge}, maxUnavailable {unavailable})", null, path);
        }
    }

    private static void JudgeStatefulSet(ChangeContext change, FieldPath path, ConsequenceSink sink)
    {
        if (change.After.TextAt("spec.updateStrategy.type") == "OnDelete")
        {
            sink.Notice(
                "no pod restarts until somebody deletes it (updateStrategy OnDelete)",
                "delete the pods that shall be replaced",
                path);
        }
        else if (HasNoPods(change))
        {
            sink.Notice("no pod restarts, since spec.replicas is 0", null, path);
        }
        else if (change.After.NumberAt("spec.updateStrategy.rollingUpdate.partition") is > 0 and var partition)
        {
            sink.Caution(
                $"only pods with the number {partition} and higher restart (partition), and the others stay as they are",
                null,
                path);
        }
        else
        {
            var together = change.After.TextAt("spec.updateStrategy.rollingUpdate.maxUnavailable") is { } most and not "1"
                ? $"the pods restart, at most {most} at a time, from the last to the first"
                : "the pods restart one after the other, from the last to the first";
            sink.Caution(together, null, path);
        }
    }

    private static void JudgeDaemonSet(ChangeContext change, FieldPath path, ConsequenceSink sink)
    {
        if (change.After.TextAt("spec.updateStrategy.type") == "OnDelete")
        {
            sink.Notice(
                "no pod restarts until somebody deletes it (updateStrategy OnDelete)",
                "delete the pods that shall be replaced",
                path);
            return;
        }

        var surge = change.After.TextAt("spec.updateStrategy.rollingUpdate.maxSurge") ?? "0";
        var unavailable = change.After.TextAt("spec.updateStrategy.rollingUpdate.maxUnavailable") ?? "1";
        sink.Caution($"the pods restart node by node (maxSurge {surge}, maxUnavailable {unavailable})", null, path);
    }

    private static void JudgeRollout(ChangeContext change, FieldPath path, ConsequenceSink sink)
    {
        if (change.After.FlagAt("spec.paused") == true)
        {
            sink.Notice("no pod restarts yet: the Rollout is paused", null, path);
        }
        else if (change.After.MappingAt("spec.strategy.blueGreen") is { } blueGreen)
        {
            var then = blueGreen.FlagAt("autoPromotionEnabled") == false ? "wait until somebody promotes them" : "get the traffic once they are ready";
            sink.Caution($"new pods start beside the old ones and {then} (blueGreen)", null, path);
        }
        else
        {
            var steps = change.After.SequenceAt("spec.strategy.canary.steps")?.Count ?? 0;
            var manner = steps == 0 ? "in a rolling update" : $"in {Words.Count(steps, "step", "steps")}";
            sink.Caution($"the pods are replaced {manner} (canary)", null, path);
        }
    }

    private static bool HasNoPods(ChangeContext change) =>
        change.After.NumberAt("spec.replicas") == 0 && change.Around.Targets.Of(change.Change.After!).IsEmpty;
}
