using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Review;

/// <summary>
/// What became of a file that is no list of resources: a kustomization, a patch, the values of a chart, a text. What it does to
/// resources is not worked out; that it differs is said.
/// </summary>
/// <param name="Path">The path below the tree's folder, with <c>/</c>; that of the head when it was moved.</param>
/// <param name="Kind">What became of it; never <see cref="ChangeKind.Renamed"/>.</param>
/// <param name="Place">The tree. Its cluster is <see langword="null"/>.</param>
/// <param name="Location">The file as messages show it.</param>
public sealed record FileChange(string Path, ChangeKind Kind, TreePlace Place, Location Location)
{
    /// <summary>What it is: <c>kustomization</c>, <c>patch</c>, <c>YAML</c>, <c>text</c> or <c>binary</c>.</summary>
    public required string Role { get; init; }

    /// <summary>The path in the base; <see langword="null"/> when it was added.</summary>
    public string? PathBefore { get; init; }

    /// <summary>The fields that differ, when both sides are one YAML document.</summary>
    public ImmutableArray<FieldChange> Fields { get; init; } = [];

    /// <summary>The lines that differ, of any other text, with every line of both sides; empty for binary files.</summary>
    public ImmutableArray<LineChange> Lines { get; init; } = [];

    /// <summary>Whether its content may not be shown: it holds a Secret, or becomes the value of one. It has no fields and lines then.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The Applications that read it, sorted by name (ordinal); of the head, or of the base when it was removed.</summary>
    public ImmutableArray<OwningApplication> Applications { get; init; } = [];

    /// <summary>The C# line that made it; <see cref="Manifests.Diagnostics.Location.None"/> when not known.</summary>
    public Location Origin { get; init; }

    /// <summary>What will happen because of it, worst first.</summary>
    public ImmutableArray<Consequence> Consequences { get; init; } = [];
}
