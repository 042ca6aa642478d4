namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>A login at the MySQL server.</summary>
[Settings]
public sealed partial record RdsSecretNameSettings
{
    /// <summary>The user.</summary>
    public required string RdsUsername { get; init; }

    /// <summary>The password.</summary>
    public required string RdsPassword { get; init; }
}
