using Manifests.Models.Iam;
using Manifests.Schema;

namespace Manifests.Platforms.Asya.Checking;

/// <summary>The cluster is new enough, has its four add-ons and, once its issuer is known, its OIDC provider.</summary>
internal static class ClusterRule
{
    private static readonly string[] Addons = ["vpc-cni", "eks-pod-identity-agent", "coredns", "kube-proxy"];

    public static void Check(TreeReview review, AsyaSettings settings)
    {
        var needs = new Needs(review, nameof(EksCluster));
        var cluster = needs.Resource("Cluster", "asya");
        needs.That(
            cluster,
            static text => KubernetesVersion.TryParse(text ?? "", out var version) && version >= AsyaSettings.OldestKubernetes,
            $"{AsyaSettings.OldestKubernetes} or newer",
            "spec", "version");
        if (settings.OidcIssuer is { } issuer)
        {
            var provider = needs.Resource("OpenIDConnectProvider", "asya");
            needs.Text(provider, "https://" + issuer, "spec", "url");
            needs.Text(provider, TrustPolicy.StsAudience, "spec", "clientIDs", "0");
        }

        CheckAddons(review);
    }

    private static void CheckAddons(TreeReview review)
    {
        var needs = new Needs(review, nameof(ClusterAddons));
        foreach (var name in Addons)
        {
            var addon = review.OfKind("Addon").FirstOrDefault(addon => addon.TextAt("spec", "name") == name);
            if (addon is null)
            {
                needs.Missing("Addon", name);
            }
            else if (name == "vpc-cni")
            {
                needs.That(addon, static text => text?.Contains("\"enableNetworkPolicy\":\"true\"", StringComparison.Ordinal) == true,
                    "enableNetworkPolicy, without which no NetworkPolicy holds", "spec", "configurationValues");
            }
        }
    }
}
