using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>The rules about what ArgoCD does differently.</summary>
internal static class SyncRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IConsequenceRule> All { get; } =
    [
        new SyncPolicyRule(),
        new SourceRule(),
        new DestinationRule(),
        new IgnoreDifferencesRule(),
        new FinalizerRule(),
        new WaveRule(),
        new ApiVersionRule(),
    ];
}
