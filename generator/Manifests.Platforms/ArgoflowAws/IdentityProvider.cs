namespace Manifests.Platforms.ArgoflowAws;

/// <summary>Who users log in at.</summary>
public enum IdentityProvider
{
    /// <summary>Keycloak in the cluster.</summary>
    Keycloak,

    /// <summary>Dex in the cluster.</summary>
    Dex,

    /// <summary>A provider elsewhere.</summary>
    External,
}
