namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>How secrets are read.</summary>
[Settings]
public sealed partial record ExternalSecretsSettings
{
    /// <summary><c>secretsManager</c>, or <c>systemManager</c> for the Parameter Store.</summary>
    public required string BackendType { get; init; }
}
