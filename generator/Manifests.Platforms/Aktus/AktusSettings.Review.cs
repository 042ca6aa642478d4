using System.Globalization;
using System.Text.RegularExpressions;
using Manifests.Schema;

namespace Manifests.Platforms.Aktus;

public sealed partial record AktusSettings : IReviewedSettings
{
    private static readonly KubernetesVersion OldestVersion = new(1, 29);
    private static readonly KubernetesVersion NewestVersion = new(1, 31);

    private static readonly string[] NodeSettings =
        [nameof(NodeInstanceType), nameof(NumberOfNodes), nameof(NodeVolumeSize), nameof(KeyPairName)];

    /// <inheritdoc/>
    public void Review(SettingsReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        ReviewCluster(review);
        ReviewAdmins(review);
        ReviewNamespace(review);
        ReviewNodeSecurityGroup(review);
        ReviewKey(review, nameof(HuggingFaceTokenSecret), HuggingFaceTokenSecret);
        ReviewKey(review, nameof(OpenAiApiKeySecret), OpenAiApiKeySecret);
        if (EnableAutoMode)
        {
            WarnOfNodeSettings(review);
        }

        if (!EnableMarketplaceChart)
        {
            WarnOfChartSettings(review);
        }
        else if (OpenAiApiKeySecret is null && review.Says(nameof(ResearchEndpoint)))
        {
            review.Warn(
                nameof(ResearchEndpoint),
                "has no effect without openAiApiKeySecret, because no research service runs without that key. "
                + "Remove it, or name the key's secret.");
        }
    }

    private void ReviewCluster(SettingsReview review)
    {
        if (EksVersion < OldestVersion || EksVersion > NewestVersion)
        {
            review.Refuse(
                nameof(EksVersion),
                $"expected a release from {OldestVersion} to {NewestVersion}, found {EksVersion}. Choose one of them.");
        }

        if (VpcCidr.EndsWith("/28", StringComparison.Ordinal))
        {
            review.Refuse(
                nameof(VpcCidr),
                $"{VpcCidr} cannot be cut into two subnets, because AWS has none smaller than /28. Write a block of /16 to /27.");
        }
    }

    // The tree makes the namespace of the chart, and removes it with the chart.
    private void ReviewNamespace(SettingsReview review)
    {
        if (MarketplaceChartNamespace == "default" || MarketplaceChartNamespace.StartsWith("kube-", StringComparison.Ordinal))
        {
            review.Refuse(
                nameof(MarketplaceChartNamespace),
                $"'{MarketplaceChartNamespace}' belongs to Kubernetes, and this namespace is made and removed with the chart. "
                + "Choose another.");
        }
    }

    private void ReviewNodeSecurityGroup(SettingsReview review)
    {
        if (Created is not { } created)
        {
            return;
        }

        if (EnableAutoMode && created.NodeSecurityGroupId is not null)
        {
            review.Warn(
                nameof(Created),
                "nodeSecurityGroupId has no effect in Auto Mode, where nodes carry the group of the cluster. "
                + "Remove it, or set enableAutoMode to false.");
        }
        else if (!EnableAutoMode && created.NodeSecurityGroupId is null)
        {
            review.Refuse(
                nameof(Created),
                "nodeSecurityGroupId is missing, and the launch template of the node group names the group by its id. "
                + "Copy EKSNodeSecurityGroupId from the ConfigMap 'platform-info'.");
        }
    }

    private void ReviewAdmins(SettingsReview review)
    {
        ReviewNames(review, nameof(AdditionalAdminUsers), AdditionalAdminUsers);
        ReviewNames(review, nameof(AdditionalAdminRoles), AdditionalAdminRoles);
        if (AdditionalAdminRoles.Contains(new AwsNames(this).DeployerRole, StringComparer.OrdinalIgnoreCase))
        {
            review.Refuse(
                nameof(AdditionalAdminRoles),
                $"'{new AwsNames(this).DeployerRole}' is the role of the deployer, which administers the cluster already. Remove it.");
        }
    }

    // IAM does not tell names apart by their case.
    private static void ReviewNames(SettingsReview review, string setting, IEnumerable<string> names)
    {
        foreach (var same in names.GroupBy(static name => name, StringComparer.OrdinalIgnoreCase))
        {
            if (same.Count() is var times and > 1)
            {
                review.Refuse(
                    setting, $"'{same.Key}' is there {times.ToString(CultureInfo.InvariantCulture)} times. Name each admin once.");
            }
        }
    }

    // The finding does not repeat the value: it may be the key itself.
    private static void ReviewKey(SettingsReview review, string setting, string? secret)
    {
        if (secret is null)
        {
            return;
        }

        if (ApiKey().IsMatch(secret))
        {
            review.Refuse(
                setting,
                "this looks like the key itself, and everyone who can read the repository could read it. "
                + "Revoke the key, keep a new one in AWS Secrets Manager and write the name of that secret.");
        }
        else if (!SecretName().IsMatch(secret))
        {
            review.Refuse(
                setting,
                "expected the name of a secret in AWS Secrets Manager, which has letters, digits and any of '/_+=.@-'. Write its name.");
        }
    }

    private static void WarnOfNodeSettings(SettingsReview review)
    {
        foreach (var setting in NodeSettings)
        {
            if (review.Says(setting))
            {
                review.Warn(
                    setting,
                    "has no effect in Auto Mode, where AWS chooses and runs the nodes. Remove it, or set enableAutoMode to false.");
            }
        }
    }

    private void WarnOfChartSettings(SettingsReview review)
    {
        foreach (var setting in new[] { nameof(MarketplaceChartUri), nameof(MarketplaceChartVersion) }.Where(review.Says))
        {
            review.Warn(setting, "has no effect while enableMarketplaceChart is false. Remove it, or enable the chart.");
        }

        if (review.Says(nameof(ResearchEndpoint)))
        {
            review.Warn(
                nameof(ResearchEndpoint),
                "has no effect while enableMarketplaceChart is false, because no research service runs. "
                + "Remove it, or enable the chart.");
        }
    }

    [GeneratedRegex(@"\A(hf_|sk-)", RegexOptions.CultureInvariant)]
    private static partial Regex ApiKey();

    [GeneratedRegex(@"\A[A-Za-z0-9/_+=.@-]{1,512}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SecretName();
}
