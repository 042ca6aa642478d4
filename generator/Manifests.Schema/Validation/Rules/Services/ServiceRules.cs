using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about Services and their endpoints.</summary>
internal static class ServiceRules
{
    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new ServicePortsRule(),
        new ServicePortRule(),
        new ServiceTypeRule(),
        new ServiceAddressesRule(),
        new SessionAffinityRule(),
        new ServiceWarningsRule(),
        new EndpointSubsetRule(),
        new EndpointAddressRule(),
        new EndpointPortRule(),
        new EndpointSliceRule(),
        new SliceEndpointRule(),
        new SlicePortRule(),
    ];
}
