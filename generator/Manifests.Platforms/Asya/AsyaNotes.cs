using System.Globalization;

namespace Manifests.Platforms.Asya;

/// <summary>What the template of the notes names.</summary>
internal static class AsyaNotes
{
    public static TemplateVariables Variables(AsyaSettings settings, Names names, IReadOnlyList<Actor> actors) => new()
    {
        ["cluster"] = settings.ClusterName,
        ["region"] = settings.Region,
        ["accountId"] = settings.AccountId,
        ["kubernetesVersion"] = settings.KubernetesVersion.ToString(),
        ["bucket"] = names.Bucket,
        ["workloadCluster"] = settings.WorkloadCluster ?? "",
        ["inOtherCluster"] = settings.WorkloadCluster is not null,
        ["al2"] = settings.GpuImage == GpuImage.Al2,
        ["spot"] = settings.Capacity == Capacity.Spot,
        ["irsa"] = settings.Identity == IdentityScheme.Irsa,
        ["oidcIsKnown"] = settings.OidcIssuer is not null,
        ["usesKey"] = names.UsesKey,
        ["ownQueues"] = settings.Queues == Owner.GitOps,
        ["ownScaling"] = settings.Scaling == Owner.GitOps,
        ["restricted"] = settings.PodSecurity == ActorPodSecurity.Restricted,
        ["gateway"] = settings.Gateway,
        ["database"] = settings.GatewayDatabaseHost is not null,
        ["secretStore"] = settings.SecretStore,
        ["remoteKey"] = GatewayDatabase.RemoteKey,
        ["gpuMaxSize"] = settings.GpuMaxSize.ToString(CultureInfo.InvariantCulture),
        ["ackServices"] = [.. Charts.AckServices],
        ["actorNamespaces"] = [.. settings.ActorNamespaces],
        ["images"] = [.. actors.Select(static actor => actor.Image).Distinct(StringComparer.Ordinal)],
    };
}
