using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>The rules about the way that traffic takes.</summary>
internal static class TrafficRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IConsequenceRule> All { get; } =
    [
        new ServiceRule(),
        new HostnamesRule(),
        new RouteRule(),
        new IngressExposureRule(),
    ];
}
