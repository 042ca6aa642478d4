
namespace Manifests.Review.Consequences;

/// <summary>A workload gets fewer or more replicas.</summary>
/// <remarks>
/// Source: Kubernetes fills in one replica; ArgoCD <c>docs/user-guide/best_practices.md</c> (leaving room for imperativeness).
/// </remarks>
internal sealed class ReplicasRule : IConsequenceRule
{
    private const string Shape = "spec.replicas";

    private static readonly string[] Kinds =
        ["apps/Deployment", "apps/StatefulSet", "apps/ReplicaSet", "ReplicationController", "argoproj.io/Rollout"];

    /// <inheritdoc/>
    public string Name => "replicas-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || !Kinds.Contains(change.Kind) || !change.Differs(Shape))
        {
            return;
        }

        var before = change.Before.NumberAt(Shape) ?? 1;
        var path = Paths.Of(Shape);
        if (change.After.At(Shape) is null)
        {
            JudgeAbsence(before, path, sink);
            return;
        }

        if (change.After.NumberAt(Shape) is not { } after || after == before)
        {
            return;
        }

        if (after == 0)
        {
            sink.Danger($"{(before == 1 ? "its only pod stops" : $"all {before} pods stop")}: the replicas go to 0", null, path);
        }
        else if (after < before)
        {
            sink.Caution($"{Words.Count(before - after, "pod stops", "pods stop")}: the replicas go from {before} to {after}", null, path);
        }
        else
        {
            sink.Notice(
                $"{Words.Count(after - before, "more pod starts", "more pods start")}: the replicas go from {before} to {after}",
                null,
                path);
        }
    }

    private static void JudgeAbsence(long before, FieldPath path, ConsequenceSink sink)
    {
        const string wayOut = "sync with ServerSideApply=true, or list /spec/replicas in ignoreDifferences with RespectIgnoreDifferences=true first";
        if (before > 1)
        {
            sink.Caution(
                $"the replicas go from {before} to 1 until an autoscaler raises them: the server fills in 1 for a field that is "
                    + "taken away",
                wayOut,
                path);
        }
        else if (before == 0)
        {
            sink.Caution("a pod starts: the server fills in 1 for a field that is taken away", null, path);
        }
    }
}
