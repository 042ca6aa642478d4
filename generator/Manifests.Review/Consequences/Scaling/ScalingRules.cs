using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>The rules about how much runs, and how much it may use.</summary>
internal static class ScalingRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IConsequenceRule> All { get; } =
    [
        new ReplicasRule(),
        new ContestedReplicasRule(),
        new AutoscalingRule(),
        new DisruptionBudgetRule(),
        new QuotaRule(),
        new ContainerResourcesRule(),
    ];
}
