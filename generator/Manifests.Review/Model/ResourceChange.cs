using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>What became of one resource.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">The resource in the base; <see langword="null"/> when it was added.</param>
/// <param name="After">The resource in the head; <see langword="null"/> when it was removed.</param>
public sealed record ResourceChange(ChangeKind Kind, TreeResource? Before, TreeResource? After)
{
    /// <summary>The fields that differ, sorted as they stand in the head. Empty for what was added or removed as a whole.</summary>
    public ImmutableArray<FieldChange> Fields { get; init; } = [];

    /// <summary>What will happen because of it, worst first. Empty before it was graded, and when no rule says anything.</summary>
    public ImmutableArray<Consequence> Consequences { get; init; } = [];

    /// <summary>The side that is there; of two the head's.</summary>
    public TreeResource Shown => After ?? Before!;

    /// <inheritdoc cref="TreeResource.Identity"/>
    public ResourceIdentity Identity => Shown.Identity;

    /// <inheritdoc cref="TreeResource.Place"/>
    public TreePlace Place => Shown.Place;

    /// <summary>The C# line that made it; <see cref="Location.None"/> when it was removed, or read from files.</summary>
    public Location Origin => After?.Origin ?? Location.None;

    /// <summary>The object in the base; <see langword="null"/> when it was added.</summary>
    public Mapping? ContentBefore => Before?.Content;

    /// <summary>The object in the head; <see langword="null"/> when it was removed.</summary>
    public Mapping? ContentAfter => After?.Content;

    /// <summary>Whether it stands in another file than before.</summary>
    public bool ChangedFile => Before is not null && After is not null && Before.File != After.File;

    /// <summary>Whether other Applications read it than before.</summary>
    public bool ChangedApplications => Before is not null && After is not null
        && !Before.Applications.Select(static owner => owner.Name).SequenceEqual(After.Applications.Select(static owner => owner.Name));

    /// <summary>The worst of its consequences; <see langword="null"/> when it has none.</summary>
    public ConsequenceSeverity? Severity => Consequences.IsEmpty ? null : Consequences.Min(static consequence => consequence.Severity);
}
