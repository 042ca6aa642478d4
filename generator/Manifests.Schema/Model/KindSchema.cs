using System.Collections.Immutable;

namespace Manifests.Schema;

/// <summary>A kind in one API version: what <c>apiVersion</c> and <c>kind</c> name.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Version">The API version, such as <c>v1</c>.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Scope">Whether its objects live in a namespace.</param>
/// <param name="Type">What an object of it has to be.</param>
public sealed record KindSchema(string Group, string Version, string Kind, ResourceScope Scope, TypeSchema Type)
{
    /// <summary>The lower-case plural of its path; empty when the source does not say it.</summary>
    public string Plural { get; init; } = "";

    /// <summary>
    /// What it is called beside its kind and plural: short names (<c>deploy</c>), and its singular where that is not the kind
    /// in lower case.
    /// </summary>
    public ImmutableArray<string> OtherNames { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Which product defines it: <c>kubernetes</c>, <c>argo-cd</c>, <c>gateway-api</c> ... or <c>user</c>.</summary>
    public string Family { get; init; } = "";

    /// <summary>The Kubernetes releases that serve it; every release for custom resources.</summary>
    public VersionRange Versions { get; init; }

    /// <summary>
    /// Whether a cluster stores objects of the kind in this version, so that it is the one to write; <see langword="false"/>
    /// also for Kubernetes' own kinds, which do not say it.
    /// </summary>
    public bool IsStored { get; init; }

    /// <summary>Why its API version should be left; <see langword="null"/> when it need not be. Removal is told by <see cref="Versions"/>.</summary>
    public Deprecation? Deprecation { get; init; }

    /// <summary>The first release that no longer serves it, or will not; <see langword="null"/> when none is known.</summary>
    public KubernetesVersion? Removed => Versions.Until?.Next ?? Deprecation?.Removed;

    /// <summary>What manifests write as <c>apiVersion</c>.</summary>
    public string ApiVersion => Group.Length == 0 ? Version : Group + "/" + Version;
}
