namespace Manifests.Platforms.ArgoflowAws;

/// <summary>Which operator reads secrets from AWS.</summary>
public enum SecretsApi
{
    /// <summary>
    /// kubernetes-external-secrets, whose kind is <c>kubernetes-client.io/v1 ExternalSecret</c>; it is no longer maintained.
    /// </summary>
    Legacy,

    /// <summary>External Secrets Operator, whose kind is <c>external-secrets.io/v1 ExternalSecret</c>.</summary>
    Modern,
}
