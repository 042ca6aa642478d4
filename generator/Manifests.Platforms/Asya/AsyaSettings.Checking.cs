using Manifests.Models;
using Manifests.Schema;

namespace Manifests.Platforms.Asya;

public sealed partial record AsyaSettings : IReviewedSettings
{
    /// <summary>The last release that EKS has Amazon Linux 2 images for.</summary>
    private static readonly KubernetesVersion LastWithAl2 = new(1, 32);

    /// <summary>The first release with EKS Pod Identity.</summary>
    internal static readonly KubernetesVersion OldestKubernetes = new(1, 24);

    private static readonly Version OldestVpcCni = new(1, 16, 2);

    private static readonly string[] OtherNamespaces =
        [Ack.Namespace, Namespaces.Keda, Namespaces.KubeSystem, Namespaces.System, "argocd", "default"];

    // The queues and service accounts that the platform has anyway.
    private static readonly string[] TakenNames = ["happy-end", "error-end", "dlq", "gateway", "operator"];

    /// <inheritdoc/>
    public void Review(SettingsReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        if (KubernetesVersion < OldestKubernetes)
        {
            review.Tell("kubernetesVersion", AsyaDiagnostics.OldKubernetes, KubernetesVersion);
        }
        else
        {
            review.NeedsSchemasOf(nameof(KubernetesVersion), KubernetesVersion);
        }

        CheckGpuNodes(review);
        CheckQueues(review);
        CheckSet(review, "actorNamespaces", ActorNamespaces);
        CheckSet(review, "gpuInstanceTypes", GpuInstanceTypes);
        foreach (var other in ActorNamespaces.Intersect(OtherNamespaces, StringComparer.Ordinal))
        {
            review.Tell("actorNamespaces", AsyaDiagnostics.NamespaceOfOthers, other);
        }

        CheckActors(review);
        CheckRisks(review);
        CheckWhatNobodyReads(review);
        if (Identity == IdentityScheme.Irsa && OidcIssuer is null)
        {
            review.Tell("identity", AsyaDiagnostics.IrsaWithoutIssuer);
        }

        if (Version.Parse(VpcCniVersion[1..VpcCniVersion.IndexOf('-', StringComparison.Ordinal)]) < OldestVpcCni)
        {
            review.Tell("vpcCniVersion", AsyaDiagnostics.OldVpcCni, VpcCniVersion);
        }
    }

    /// <summary>A risk as the settings file writes it.</summary>
    internal static string NameOf(KnownRisk risk) => risk == KnownRisk.AmazonLinux2 ? "amazonLinux2" : "listQueuesUnscoped";

    private void CheckRisks(SettingsReview review)
    {
        foreach (var twice in AcceptedRisks.CountBy(static risk => risk).Where(static risk => risk.Value > 1))
        {
            review.Warn(nameof(AcceptedRisks), $"has {NameOf(twice.Key)} twice. Remove one.");
        }

        if (GpuImage != GpuImage.Al2 && AcceptedRisks.Contains(KnownRisk.AmazonLinux2))
        {
            review.Warn(nameof(AcceptedRisks), "amazonLinux2 has no effect, because gpuImage is bottlerocket. Remove it.");
        }
    }

    private void CheckWhatNobodyReads(SettingsReview review)
    {
        if (!Gateway && GatewayDatabaseHost is not null)
        {
            review.Warn(nameof(GatewayDatabaseHost), "has no effect, because gateway is false. Remove it, or set gateway to true.");
        }

        if (GatewayDatabaseHost is null && review.Says(nameof(SecretStore)))
        {
            review.Warn(nameof(SecretStore), "has no effect, because gatewayDatabaseHost is not set. Remove it, or name the host.");
        }

        if (OidcIssuer is null && OidcThumbprint is not null)
        {
            review.Warn(nameof(OidcThumbprint), "has no effect, because oidcIssuer is not set. Remove it, or set the issuer.");
        }

        var isOfEks = OidcIssuer?.StartsWith("oidc.eks.", StringComparison.Ordinal) == true;
        if (isOfEks && !OidcIssuer!.Contains($".{Region}.", StringComparison.Ordinal))
        {
            review.Refuse(
                nameof(OidcIssuer), $"'{OidcIssuer}' is not of the region {Region}. Take it from the status of the Cluster, or mend region.");
        }
    }

    private void CheckGpuNodes(SettingsReview review)
    {
        if (GpuImage == GpuImage.Al2 && KubernetesVersion > LastWithAl2)
        {
            review.Tell("kubernetesVersion", AsyaDiagnostics.NoAl2Image, KubernetesVersion);
        }

        if (GpuMinSize > GpuDesiredSize || GpuDesiredSize > GpuMaxSize)
        {
            var key = GpuMinSize > GpuDesiredSize ? "gpuMinSize" : "gpuDesiredSize";
            review.Tell(key, AsyaDiagnostics.GpuSizesOutOfOrder, GpuMinSize, GpuDesiredSize, GpuMaxSize);
        }

        var counts = GpuInstanceTypes.Select(static type => GpuInstances.CountOf(type)).OfType<int>().Distinct();
        if (Capacity == Capacity.Spot && counts.Count() > 1)
        {
            review.Tell("capacity", AsyaDiagnostics.MixedGpuCounts, string.Join(", ", GpuInstanceTypes));
        }
    }

    private void CheckQueues(SettingsReview review)
    {
        if (Queues == Owner.Operator && QueueEncryption == QueueEncryption.Kms)
        {
            review.Tell("queues", AsyaDiagnostics.OperatorCannotEncrypt);
        }
    }

    private void CheckActors(SettingsReview review)
    {
        var taken = TakenNames.ToHashSet(StringComparer.Ordinal);
        foreach (var actor in Actors)
        {
            if (!taken.Add(actor.Name))
            {
                review.Tell("actors", AsyaDiagnostics.NameTaken, actor.Name);
            }

            if (actor.Namespace is { } elsewhere && !ActorNamespaces.Contains(elsewhere, StringComparer.Ordinal))
            {
                review.Tell(
                    "actors", AsyaDiagnostics.ActorInOtherNamespace, actor.Name, elsewhere, string.Join(", ", ActorNamespaces));
            }
        }
    }

    private static void CheckSet(SettingsReview review, string key, ValueList<string> values)
    {
        if (values.Count == 0)
        {
            review.Tell(key, AsyaDiagnostics.NotASet, key, "is empty");
        }

        foreach (var twice in values.CountBy(static value => value).Where(static value => value.Value > 1))
        {
            review.Tell(key, AsyaDiagnostics.NotASet, key, $"has {twice.Key} twice");
        }
    }
}
