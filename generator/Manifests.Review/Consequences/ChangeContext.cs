using Manifests.Schema;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>A change as rules look at it.</summary>
/// <param name="change">The change.</param>
/// <param name="surroundings">What both sides have beside it.</param>
internal sealed class ChangeContext(ResourceChange change, Surroundings surroundings)
{
    /// <summary>The change.</summary>
    public ResourceChange Change => change;

    /// <summary>What both sides have beside it.</summary>
    public Surroundings Around => surroundings;

    /// <summary>The kind without its version: <c>apps/Deployment</c>, or <c>Service</c> in the core group.</summary>
    public string Kind { get; } = change.Identity.Group.Length == 0 ? change.Identity.Kind : $"{change.Identity.Group}/{change.Identity.Kind}";

    /// <summary>The object in the base; <see langword="null"/> when it was added.</summary>
    public Mapping? Before => change.ContentBefore;

    /// <summary>The object in the head; <see langword="null"/> when it was removed.</summary>
    public Mapping? After => change.ContentAfter;

    /// <summary>Whether the cluster's object is changed in its place. What goes to another cluster is no update there.</summary>
    public bool IsUpdate => change.Kind is ChangeKind.Changed or ChangeKind.Moved
        && change is { Before: { } before, After: { } after }
        && (before.Place.Cluster is null || after.Place.Cluster is null || before.Place.Cluster == after.Place.Cluster);

    /// <summary>Whether an object of the base is not in the head any more, under its name.</summary>
    public bool IsGone => change.Kind is ChangeKind.Removed or ChangeKind.Renamed && Before is not null;

    /// <summary>Whether an object of the head was not in the base, under its name.</summary>
    public bool IsNew => change.Kind is ChangeKind.Added or ChangeKind.Renamed && After is not null;

    /// <summary>What ArgoCD was told about the object in the head, or in the base when the head has it not.</summary>
    public SyncWishes Wishes { get; } = SyncWishes.Of(change.Shown);

    /// <summary>The release that the tree is for; <see langword="null"/> when nothing says it.</summary>
    public KubernetesVersion? Release =>
        surroundings.Difference.Head.ReleaseOf(change.Place) ?? surroundings.Difference.Base.ReleaseOf(change.Place);

    /// <summary>The changes at a field, inside of it, or around it.</summary>
    /// <param name="shape">See <see cref="FieldPath.Shape"/>.</param>
    public IEnumerable<FieldChange> Touching(string shape)
    {
        foreach (var field in change.Fields)
        {
            if (field.Path.IsWithin(shape) || Encloses(field.Path.Shape, shape))
            {
                yield return field;
            }
        }
    }

    /// <summary>The field that changed at a shape; the shape itself as a path when none is told.</summary>
    public FieldPath PathAt(string shape) =>
        change.Fields.FirstOrDefault(field => field.Path.IsWithin(shape))?.Path ?? Paths.Of(shape);

    /// <summary>Whether a field without lists on its way differs, however the difference is cut into changes.</summary>
    public bool Differs(string shape) => !NodeValue.Same(Before.At(shape), After.At(shape));

    private static bool Encloses(string outer, string inner) =>
        outer.Length < inner.Length && inner.StartsWith(outer, StringComparison.Ordinal)
        && (outer.Length == 0 || inner[outer.Length] is '.' or '[');
}
