namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The identity provider, and where sessions are kept.</summary>
[Settings]
public sealed partial record OidcSettings
{
    /// <summary>The URL of an external provider.</summary>
    public required string Issuer { get; init; }

    /// <summary>Where sessions are kept.</summary>
    public required OidcRedisSettings Redis { get; init; }

    /// <summary>The scopes asked for, with spaces between them.</summary>
    public required string Scope { get; init; }

    /// <summary>The claim that names the user.</summary>
    public required string UserIdClaim { get; init; }
}
