using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about policies of the network, Ingresses, and addresses of Services.</summary>
internal static class NetworkingRules
{
    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new NetworkPolicySpecRule(),
        new NetworkPolicyPortRule(),
        new NetworkPolicyPeerRule(),
        new IpBlockRule(),
        new IngressSpecRule(),
        new IngressRuleRule(),
        new IngressPathRule(),
        new IngressBackendRule(),
        new IngressTlsRule(),
        new IngressClassSpecRule(),
        new IngressClassParametersRule(),
        new ServiceRangeRule("v1"),
        new ServiceRangeRule("v1beta1"),
        new ServiceRangeRule("v1alpha1"),
        new AddressOwnerRule("v1"),
        new AddressOwnerRule("v1beta1"),
        new AddressOwnerRule("v1alpha1"),
    ];
}
