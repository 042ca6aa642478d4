namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>A login at the Git server.</summary>
[Settings]
public sealed partial record GitRepoSecretNameSettings
{
    /// <summary>The user.</summary>
    public required string HttpsUsername { get; init; }

    /// <summary>The password or token.</summary>
    public required string HttpsPassword { get; init; }
}
