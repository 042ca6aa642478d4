using System.Collections.Immutable;

namespace Manifests.Review;

/// <summary>One change, told once for all the places that have it.</summary>
/// <param name="Changes">The change in each place, in the order of the places; one at least.</param>
public sealed record FoldedChange(ImmutableArray<ResourceChange> Changes)
{
    /// <summary>The words for a resource that no Application reads.</summary>
    public const string NoApplication = "no Application";

    /// <summary>The change in the first place; all others say the same.</summary>
    public ResourceChange First => Changes[0];

    /// <summary>The trees in words, each once: <c>shop/prod</c>, <c>shop/stage</c>; empty for a folder that is one tree.</summary>
    public ImmutableArray<string> Places { get; } =
    [
        .. Changes.Select(static change => change.Place.ToString()).Where(static place => place.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The Applications that read it in any place, each once; words for none.</summary>
    public ImmutableArray<string> Applications { get; } =
        [.. Changes.SelectMany(static change => NamesOf(change.Shown)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> NamesOf(TreeResource resource) =>
        resource.Applications.IsEmpty ? [NoApplication] : resource.Applications.Select(static owner => owner.Name);
}
