using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>The rules about definitions of kinds.</summary>
internal static class DefinitionRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IConsequenceRule> All { get; } =
    [
        new DefinitionRule(),
    ];
}
