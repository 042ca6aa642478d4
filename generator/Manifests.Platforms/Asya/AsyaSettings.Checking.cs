using Manifests.Models;
using Manifests.Schema;

namespace Manifests.Platforms.Asya;

public sealed partial record AsyaSettings : ICombinedSettings
{
    /// <summary>The last release that EKS has Amazon Linux 2 images for.</summary>
    private static readonly KubernetesVersion LastWithAl2 = new(1, 32);

    private static readonly KubernetesVersion Oldest = new(1, 24);

    private static readonly Version OldestVpcCni = new(1, 16, 2);

    private static readonly string[] OtherNamespaces =
        [Ack.Namespace, Namespaces.Keda, Namespaces.KubeSystem, Namespaces.System, "argocd", "default"];

    // The queues and service accounts that the platform has anyway.
    private static readonly string[] TakenNames = ["happy-end", "error-end", "dlq", "gateway", "operator"];

    /// <inheritdoc/>
    public void Check(SettingsFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (KubernetesVersion < Oldest)
        {
            findings.Add("kubernetesVersion", AsyaDiagnostics.OldKubernetes, KubernetesVersion);
        }

        CheckGpuNodes(findings);
        CheckQueues(findings);
        CheckSet(findings, "actorNamespaces", ActorNamespaces);
        CheckSet(findings, "gpuInstanceTypes", GpuInstanceTypes);
        foreach (var other in ActorNamespaces.Intersect(OtherNamespaces, StringComparer.Ordinal))
        {
            findings.Add("actorNamespaces", AsyaDiagnostics.NamespaceOfOthers, other);
        }

        CheckActors(findings);
        if (Identity == IdentityScheme.Irsa && OidcIssuer is null)
        {
            findings.Add("identity", AsyaDiagnostics.IrsaWithoutIssuer);
        }

        if (Version.Parse(VpcCniVersion[1..VpcCniVersion.IndexOf('-', StringComparison.Ordinal)]) < OldestVpcCni)
        {
            findings.Add("vpcCniVersion", AsyaDiagnostics.OldVpcCni, VpcCniVersion);
        }
    }

    private void CheckGpuNodes(SettingsFindings findings)
    {
        if (GpuImage == GpuImage.Al2 && KubernetesVersion > LastWithAl2)
        {
            findings.Add("kubernetesVersion", AsyaDiagnostics.NoAl2Image, KubernetesVersion);
        }

        if (GpuMinSize > GpuDesiredSize || GpuDesiredSize > GpuMaxSize)
        {
            var key = GpuMinSize > GpuDesiredSize ? "gpuMinSize" : "gpuDesiredSize";
            findings.Add(key, AsyaDiagnostics.GpuSizesOutOfOrder, GpuMinSize, GpuDesiredSize, GpuMaxSize);
        }

        var counts = GpuInstanceTypes.Select(static type => GpuInstances.CountOf(type)).OfType<int>().Distinct();
        if (Capacity == Capacity.Spot && counts.Count() > 1)
        {
            findings.Add("capacity", AsyaDiagnostics.MixedGpuCounts, string.Join(", ", GpuInstanceTypes));
        }
    }

    private void CheckQueues(SettingsFindings findings)
    {
        if (Queues == Owner.Operator && QueueEncryption == QueueEncryption.Kms)
        {
            findings.Add("queues", AsyaDiagnostics.OperatorCannotEncrypt);
        }
    }

    private void CheckActors(SettingsFindings findings)
    {
        var taken = TakenNames.ToHashSet(StringComparer.Ordinal);
        foreach (var actor in Actors)
        {
            if (!taken.Add(actor.Name))
            {
                findings.Add("actors", AsyaDiagnostics.NameTaken, actor.Name);
            }

            if (actor.Namespace is { } elsewhere && !ActorNamespaces.Contains(elsewhere, StringComparer.Ordinal))
            {
                findings.Add(
                    "actors", AsyaDiagnostics.ActorInOtherNamespace, actor.Name, elsewhere, string.Join(", ", ActorNamespaces));
            }
        }
    }

    private static void CheckSet(SettingsFindings findings, string key, ValueList<string> values)
    {
        if (values.Count == 0)
        {
            findings.Add(key, AsyaDiagnostics.NotASet, key, "is empty");
        }

        foreach (var twice in values.CountBy(static value => value).Where(static value => value.Value > 1))
        {
            findings.Add(key, AsyaDiagnostics.NotASet, key, $"has {twice.Key} twice");
        }
    }
}
