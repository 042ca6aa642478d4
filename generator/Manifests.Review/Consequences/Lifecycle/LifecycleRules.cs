using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>The rules about objects that come, go and change hands.</summary>
internal static class LifecycleRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IConsequenceRule> All { get; } =
    [
        new DataLostRule(),
        new RemovedRule(),
        new LeftBehindRule(),
        new RenamedRule(),
        new OwnerChangedRule(),
        new ApplicationRemovedRule(),
    ];
}
