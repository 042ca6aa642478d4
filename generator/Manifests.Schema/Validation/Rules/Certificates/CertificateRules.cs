using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about requests of certificates and bundles of them.</summary>
internal static class CertificateRules
{
    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new SigningRequestRule(),
        new ClusterTrustBundleRule("v1beta1"),
        new ClusterTrustBundleRule("v1alpha1"),
    ];
}
