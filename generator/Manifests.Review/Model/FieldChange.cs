using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>
/// A field that differs. When a whole map, list or item came or went, that is one change at its path, with everything inside as its
/// value.
/// </summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">Its value in the base; <see langword="null"/> when the base has it not.</param>
/// <param name="After">Its value in the head; <see langword="null"/> when the head has it not.</param>
public sealed record FieldChange(FieldPath Path, FieldChangeKind Kind, Node? Before, Node? After)
{
    /// <summary>
    /// The text line by line, when both values are texts and one of them has several lines; every line of both sides.
    /// Empty for every other value.
    /// </summary>
    public ImmutableArray<LineChange> Lines { get; init; } = [];

    /// <summary>Whether the values may not be shown, see <see cref="SecretFields"/>. Reports show that something differs, never what.</summary>
    public bool IsSecret { get; init; }
}
