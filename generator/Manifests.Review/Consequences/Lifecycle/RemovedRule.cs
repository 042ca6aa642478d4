namespace Manifests.Review.Consequences;

/// <summary>An object left the tree and is deleted, without data being lost.</summary>
internal sealed class RemovedRule : IConsequenceRule
{
    private static readonly Dictionary<string, string> Effects = new(StringComparer.Ordinal)
    {
        ["apps/Deployment"] = "its pods stop",
        ["apps/StatefulSet"] = "its pods stop, and their claims stay",
        ["apps/DaemonSet"] = "its pods stop",
        ["apps/ReplicaSet"] = "its pods stop",
        ["argoproj.io/Rollout"] = "its pods stop",
        ["batch/CronJob"] = "it runs no more, and running jobs are stopped",
        ["batch/Job"] = "its pods are deleted, with their logs",
        ["serving.knative.dev/Service"] = "its pods stop, and its address is gone",
        ["serving.kserve.io/InferenceService"] = "its pods stop, and its address is gone",
        ["Pod"] = "it stops",
        ["Service"] = "its name no longer resolves, and its address is gone",
        ["ServiceAccount"] = "pods that use it cannot be made any more, and its tokens end",
        ["ConfigMap"] = "pods that read it cannot start any more",
        ["karpenter.sh/NodePool"] = "its nodes are drained and deleted",
        ["karpenter.k8s.aws/EC2NodeClass"] = "nodes that use it are drained and deleted first",
        ["cert-manager.io/Issuer"] = "its certificates are not renewed any more",
        ["cert-manager.io/ClusterIssuer"] = "its certificates are not renewed any more",
        ["cert-manager.io/Certificate"] = "the certificate is not renewed any more, and its Secret stays",
        ["external-secrets.io/SecretStore"] = "Secrets that come through it are no longer refreshed",
        ["external-secrets.io/ClusterSecretStore"] = "Secrets that come through it are no longer refreshed",
        ["storage.k8s.io/StorageClass"] = "claims that name it are not provisioned any more, and volumes that are there stay",
        ["autoscaling/HorizontalPodAutoscaler"] = "the replicas stay as they are",
        ["keda.sh/ScaledObject"] = "the replicas go back to those before it",
        ["apiregistration.k8s.io/APIService"] = "its API answers no more",
    };

    /// <inheritdoc/>
    public string Name => "object-deleted";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsGone || DataLoss.Of(change) is not null || ApplicationRemovedRule.Speaks(change.Kind))
        {
            return;
        }

        var removal = Removal.Of(change.Change.Before!, change.Around);
        if (removal.Fate == RemovalFate.Kept)
        {
            return;
        }

        var severity = Effects.ContainsKey(change.Kind) ? ConsequenceSeverity.Caution : ConsequenceSeverity.Notice;
        var effect = Effects.TryGetValue(change.Kind, out var said) ? ": " + said : "";
        sink.Add(severity, removal.Words + effect);
    }
}
