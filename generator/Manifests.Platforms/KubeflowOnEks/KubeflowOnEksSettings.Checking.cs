namespace Manifests.Platforms.KubeflowOnEks;

public sealed partial record KubeflowOnEksSettings : IReviewedSettings
{
    private const int LongestBucketName = 63;

    /// <inheritdoc/>
    public void Review(SettingsReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        review.NeedsSchemasOf(nameof(KubernetesVersion), KubernetesVersion);
        if (!OidcIssuer.Contains($".{Region}.", StringComparison.Ordinal) && OidcIssuer.StartsWith("oidc.eks.", StringComparison.Ordinal))
        {
            review.Tell(nameof(OidcIssuer), KubeflowOnEksDiagnostics.IssuerElsewhere, OidcIssuer, Region);
        }

        if ((ArtifactPrefix + "/").StartsWith(PrivateBucket.AccessLogs, StringComparison.Ordinal))
        {
            review.Tell(nameof(ArtifactPrefix), KubeflowOnEksDiagnostics.ArtifactsAmongLogs, ArtifactPrefix, PrivateBucket.AccessLogs);
        }

        if (Variant == KubeflowVariant.DeployKF)
        {
            ReviewDeployKF(review);
        }
        else if (AdminEmail is not null)
        {
            review.Warn(
                nameof(AdminEmail), "has no effect, because only deployKF has users of its own. Remove it, or set variant to deployKF.");
        }

        ReviewRisks(review);
    }

    private void ReviewDeployKF(SettingsReview review)
    {
        if (Identity == IdentityScheme.PodIdentity)
        {
            review.Tell(nameof(Identity), KubeflowOnEksDiagnostics.DeployKFNeedsIrsa);
        }

        if (AdminEmail is null)
        {
            review.Tell(nameof(Variant), KubeflowOnEksDiagnostics.NobodyMayLogIn);
        }

        if (ModelRepository.Length > LongestBucketName)
        {
            review.Tell(
                nameof(BucketName), KubeflowOnEksDiagnostics.BucketNameTooLong, ModelRepository, ModelRepository.Length, LongestBucketName);
        }

        if (BucketName == PipelinesBucket)
        {
            review.Tell(nameof(BucketName), KubeflowOnEksDiagnostics.BucketTwice, BucketName);
        }
    }

    private void ReviewRisks(SettingsReview review)
    {
        foreach (var twice in AcceptedRisks.CountBy(static risk => risk).Where(static risk => risk.Value > 1))
        {
            review.Warn(nameof(AcceptedRisks), $"has {NameOf(twice.Key)} twice. Remove one.");
        }

        // All of them are of PR 2 and PR 6.
        if (Variant == KubeflowVariant.DeployKF && AcceptedRisks.Count > 0)
        {
            review.Warn(
                nameof(AcceptedRisks), "has no effect, because deployKF brings its own manifests. Remove it, or set variant to direct.");
        }
    }

    /// <summary>A risk as the settings file writes it.</summary>
    internal static string NameOf(KnownRisk risk) => risk switch
    {
        KnownRisk.DnsOverUdpOnly => "dnsOverUdpOnly",
        KnownRisk.NoCallsInNamespace => "noCallsInNamespace",
        KnownRisk.ClusterWideSecrets => "clusterWideSecrets",
        _ => "unmatchedImage",
    };
}
