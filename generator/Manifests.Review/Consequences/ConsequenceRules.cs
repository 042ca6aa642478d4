using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>All rules about changes of resources, by subject.</summary>
internal static class ConsequenceRules
{
    /// <summary>All of them, in the order that they are asked.</summary>
    public static ImmutableArray<IConsequenceRule> All { get; } =
    [
        .. ImmutabilityRules.All,
        .. LifecycleRules.All,
        .. WorkloadRules.All,
        .. StorageRules.All,
        .. ScalingRules.All,
        .. ImageRules.All,
        .. AccessRules.All,
        .. TrafficRules.All,
        .. SyncRules.All,
        .. DefinitionRules.All,
    ];
}
