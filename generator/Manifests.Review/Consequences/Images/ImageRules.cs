using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>The rules about images.</summary>
internal static class ImageRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IConsequenceRule> All { get; } =
    [
        new ImageChangedRule(),
    ];
}
