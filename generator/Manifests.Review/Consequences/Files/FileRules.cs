using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>The rules about files that are no resources.</summary>
internal static class FileRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IFileRule> All { get; } = [new KustomizationRule()];
}
