using Manifests.Schema;
using Manifests.Schema.Across;

namespace Manifests;

/// <summary>What of the workspace a run is about.</summary>
public sealed record RenderRequest
{
    /// <summary>The platforms to render; empty for all.</summary>
    public IReadOnlyCollection<string> Platforms { get; init; } = [];

    /// <summary>The environments to render; empty for all. A platform that has none of them is left out.</summary>
    public IReadOnlyCollection<string> Environments { get; init; } = [];

    /// <summary>
    /// The release to check against instead of each platform's own; <see langword="null"/> for theirs. Only the checks of the run
    /// know of it: the lock keeps naming the platform's.
    /// </summary>
    public KubernetesVersion? Kubernetes { get; init; }

    /// <summary>
    /// Kinds that may lack a schema in this run, besides those that the platforms allow: <c>group/Kind</c>, or <c>Kind</c> alone for
    /// the core group.
    /// </summary>
    public IReadOnlyCollection<string> AllowedMissing { get; init; } = [];

    /// <summary>What something outside of the trees makes, so that references to it lead somewhere.</summary>
    public IReadOnlyCollection<ExternalObject> AllowedExternals { get; init; } = [];

    /// <summary>Whether the request leaves nothing out, so that trees nobody renders any more are found.</summary>
    public bool IsEverything => Platforms.Count == 0 && Environments.Count == 0;
}
