namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The Redis server of the sessions.</summary>
[Settings]
public sealed partial record OidcRedisSettings
{
    /// <summary>Its URL, such as <c>redis://host:6379</c>.</summary>
    public required string ConnectionUrl { get; init; }
}
