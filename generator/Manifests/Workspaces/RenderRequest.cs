namespace Manifests;

/// <summary>What of the workspace a run is about.</summary>
public sealed record RenderRequest
{
    /// <summary>The platforms to render; empty for all.</summary>
    public IReadOnlyCollection<string> Platforms { get; init; } = [];

    /// <summary>The environments to render; empty for all. A platform that has none of them is left out.</summary>
    public IReadOnlyCollection<string> Environments { get; init; } = [];

    /// <summary>Whether the request leaves nothing out, so that trees nobody renders any more are found.</summary>
    public bool IsEverything => Platforms.Count == 0 && Environments.Count == 0;
}
