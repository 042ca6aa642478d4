namespace Manifests.Platforms.ArgoflowAws.Secrets;

/// <summary>What <c>external_secrets.backend_type</c> can be.</summary>
internal static class BackendTypes
{
    public const string SecretsManager = "secretsManager";

    /// <summary>The Parameter Store of AWS Systems Manager.</summary>
    public const string SystemManager = "systemManager";
}
