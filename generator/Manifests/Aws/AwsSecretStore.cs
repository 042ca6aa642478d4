using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Models.ExternalSecrets.V1;

namespace Manifests;

/// <summary>Stores of External Secrets at AWS: where ExternalSecrets of a namespace find their values.</summary>
public static class AwsSecretStore
{
    /// <summary>AWS Secrets Manager.</summary>
    /// <param name="name">The store's name, which ExternalSecrets name.</param>
    /// <param name="namespace">The namespace of the store and of those ExternalSecrets.</param>
    /// <param name="region">Where the secrets are kept.</param>
    /// <param name="reader">
    /// The service account whose role reads them by IRSA; <see langword="null"/> for what the operator's own pods may do.
    /// </param>
    /// <param name="role">A role that is taken before reading, as its ARN; <see langword="null"/> for none.</param>
    public static SecretStore SecretsManager(
        string name, NamespaceRef @namespace, string region, ServiceAccount? reader = null, string? role = null) =>
        Of("SecretsManager", name, @namespace, region, reader, role);

    /// <summary>The Parameter Store of AWS Systems Manager.</summary>
    /// <inheritdoc cref="SecretsManager" path="/param"/>
    public static SecretStore ParameterStore(
        string name, NamespaceRef @namespace, string region, ServiceAccount? reader = null, string? role = null) =>
        Of("ParameterStore", name, @namespace, region, reader, role);

    private static SecretStore Of(
        string service, string name, NamespaceRef @namespace, string region, ServiceAccount? reader, string? role)
    {
        ArgumentException.ThrowIfNullOrEmpty(region);
        return new SecretStore(name, @namespace)
        {
            Spec = new()
            {
                Provider = new()
                {
                    Aws = new()
                    {
                        Service = service,
                        Region = region,
                        Role = role,
                        Auth = reader is null ? null : new() { Jwt = new() { ServiceAccountRef = new() { Name = reader.Name } } },
                    },
                },
            },
        };
    }
}
