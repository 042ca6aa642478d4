using Manifests.Models.ExternalSecrets.V1;

namespace Manifests.Platforms.Asya;

/// <summary>The password of the gateway's database, which External Secrets reads; the chart's own default is never used.</summary>
internal sealed class GatewayDatabase(AsyaSettings settings) : IComponentPart
{
    /// <summary>The Secret that comes of it.</summary>
    public const string SecretName = "asya-gateway-database";

    /// <summary>Where the store has the password.</summary>
    public const string RemoteKey = "asya/gateway-database";

    public void AddTo(ComponentBuilder folder)
    {
        foreach (var name in settings.ActorNamespaces)
        {
            folder.Add(name + ".yaml", new ExternalSecret(SecretName, name)
            {
                Spec = new()
                {
                    SecretStoreRef = new() { Kind = "ClusterSecretStore", Name = settings.SecretStore },
                    Target = new() { Name = SecretName },
                    Data = [new() { SecretKey = "password", RemoteRef = new() { Key = RemoteKey, Property = "password" } }],
                },
            });
        }
    }
}
