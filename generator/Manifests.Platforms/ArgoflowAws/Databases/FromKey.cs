using Manifests.Models.Core.V1;

namespace Manifests.Platforms.ArgoflowAws.Databases;

/// <summary>Environment variables whose value is a key of something else.</summary>
internal static class FromKey
{
    public static EnvVar OfConfigMap(string variable, string configMap, string key) =>
        new() { Name = variable, ValueFrom = new() { ConfigMapKeyRef = new() { Name = configMap, Key = key } } };

    public static EnvVar OfSecret(string variable, string secret, string key) =>
        new() { Name = variable, ValueFrom = new() { SecretKeyRef = new() { Name = secret, Key = key } } };
}
