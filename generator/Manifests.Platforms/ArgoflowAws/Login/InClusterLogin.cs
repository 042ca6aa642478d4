using Manifests.Models;
using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.Secrets;

namespace Manifests.Platforms.ArgoflowAws.Login;

/// <summary>What both providers in the cluster change of the base: its client is known here, not at AWS.</summary>
internal static class InClusterLogin
{
    /// <summary>The client that oauth2-proxy is.</summary>
    public static IEnumerable<FileEntry> Client(Distribution distribution, ComponentBuilder folder) =>
        distribution.SealedSecrets.AddTo(folder, "oauth2-proxy-secret.yaml", SealedSecretName.OAuth2Proxy);

    /// <summary>oauth2-proxy and its logout for this provider, and the base's secret gone.</summary>
    public static IEnumerable<Patch> Patches(Distribution distribution, ComponentBuilder folder, ArgoApplication proxy, Resource logout)
    {
        yield return new() { Path = folder.Patch("oauth2-proxy-signout-virtual-service.yaml", logout) };
        yield return new() { Path = folder.Patch("oauth2-proxy-patch.yaml", proxy) };
        var secrets = distribution.ExternalSecrets;
        yield return new()
        {
            Path = folder.Patch("removals/oauth2-proxy-secret.yaml", secrets.Removal(SealedSecretName.OAuth2Proxy.Name, Namespaces.Auth)),
        };
        foreach (var store in secrets.StoreRemovals(Namespaces.Auth))
        {
            yield return new() { Path = folder.Patch("removals/secret-store.yaml", store) };
        }
    }
}
