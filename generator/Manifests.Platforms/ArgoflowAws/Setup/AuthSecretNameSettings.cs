namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The client that oauth2-proxy is to an external identity provider.</summary>
[Settings]
public sealed partial record AuthSecretNameSettings
{
    /// <summary>The client's id.</summary>
    public required string OidcClientId { get; init; }

    /// <summary>The client's secret.</summary>
    public required string OidcClientSecret { get; init; }

    /// <summary>What encrypts the session's cookie.</summary>
    public required string OidcCookieSecret { get; init; }
}
