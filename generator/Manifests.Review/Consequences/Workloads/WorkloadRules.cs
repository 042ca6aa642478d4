using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>The rules about what restarts.</summary>
internal static class WorkloadRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IConsequenceRule> All { get; } =
    [
        new PodsRestartRule(),
        new NodesReplacedRule(),
        new ConfigurationReadRule(),
        new StillReadRule(),
    ];
}
