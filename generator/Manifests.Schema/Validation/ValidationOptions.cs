namespace Manifests.Schema.Validation;

/// <summary>What to validate against, and how strictly.</summary>
public sealed record ValidationOptions
{
    /// <summary>The release of Kubernetes that has to take the manifests.</summary>
    public required KubernetesVersion KubernetesVersion { get; init; }

    /// <summary>
    /// Kinds that may lack a schema, as <c>group/Kind</c>; a kind of the core group as <c>Kind</c> alone. Their metadata is still
    /// checked, and each object is noted as not checked.
    /// </summary>
    public IReadOnlySet<string> AllowedMissing { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>
    /// Whether a null that stands for an optional field is told as a warning. It is for objects that somebody wrote, not for those that a
    /// program makes.
    /// </summary>
    public bool WarnsOfNulls { get; init; }

    /// <summary>
    /// Whether the objects are strategic merge patches: nothing is required, null removes, and the directives
    /// (<c>$patch</c>, <c>$setElementOrder/x</c>, <c>$retainKeys</c>, <c>$deleteFromPrimitiveList/x</c>) are fields.
    /// </summary>
    public bool Partial { get; init; }
}
