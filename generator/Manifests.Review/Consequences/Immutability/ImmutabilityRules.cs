using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>The rules about what cannot be changed.</summary>
internal static class ImmutabilityRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IConsequenceRule> All { get; } =
    [
        new ImmutableFieldRule(),
        new TransitionRule(),
        new RecreatedRule(),
    ];
}
