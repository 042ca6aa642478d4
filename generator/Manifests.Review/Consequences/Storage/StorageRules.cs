using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>The rules about volumes.</summary>
internal static class StorageRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IConsequenceRule> All { get; } =
    [
        new ClaimSizeRule(),
    ];
}
