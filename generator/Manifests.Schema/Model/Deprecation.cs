namespace Manifests.Schema;

/// <summary>That upstream wants a kind's API version to be left.</summary>
/// <param name="Since">The first release that says so; <see langword="null"/> when the source does not say when.</param>
/// <param name="ReplacedBy">The API version that serves the kind instead (<c>apps/v1</c>); <see langword="null"/> when not known.</param>
public sealed record Deprecation(KubernetesVersion? Since, string? ReplacedBy)
{
    /// <summary>
    /// The first release that will no longer serve it, where that is known of a release behind those of the catalog;
    /// <see langword="null"/> when it is not known, or when <see cref="KindSchema.Versions"/> ends already.
    /// </summary>
    public KubernetesVersion? Removed { get; init; }
}
