using System.Collections.Immutable;

namespace Manifests.Review;

/// <summary>One change of a file that is no resource, told once for all the places that have it.</summary>
/// <param name="Changes">The change in each place, in the order of the places; one at least.</param>
public sealed record FoldedFile(ImmutableArray<FileChange> Changes)
{
    /// <summary>The change in the first place; all others say the same.</summary>
    public FileChange First => Changes[0];

    /// <inheritdoc cref="FoldedChange.Places"/>
    public ImmutableArray<string> Places { get; } =
    [
        .. Changes.Select(static change => change.Place.ToString()).Where(static place => place.Length > 0).Distinct(StringComparer.Ordinal),
    ];
}
