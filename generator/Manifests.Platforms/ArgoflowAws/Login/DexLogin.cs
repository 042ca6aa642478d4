using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.Mesh;
using Manifests.Platforms.ArgoflowAws.Secrets;

namespace Manifests.Platforms.ArgoflowAws.Login;

/// <summary>Dex in place of a provider elsewhere.</summary>
internal sealed class DexLogin(ComponentBuilder @base) : IPackage
{
    private const int Port = 5556;

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("oidc-auth/overlays/dex");
        folder.Kustomization(new Kustomization
        {
            Resources =
            [
                @base,
                folder.Add(
                    "auth-virtual-service.yaml",
                    Routes.Of("auth", Namespaces.Auth, Gateways.Auth, distribution.Hosts.Auth, "dex", Port)),
                .. distribution.SealedSecrets.AddTo(folder, "dex-config-secret.yaml", SealedSecretName.DexConfig),
                .. InClusterLogin.Client(distribution, folder),
                folder.Add("dex.yaml", Dex()),
            ],
            Patches =
            [
                .. InClusterLogin.Patches(
                    distribution, folder, OAuth2Proxy.Dex(distribution), OidcBase.Logout(distribution.Hosts.Dashboard)),
            ],
        });
        return folder;
    }

    private static ArgoApplication Dex() => new("dex", ApplicationSource.Helm("https://charts.dexidp.io", "dex", "0.4.0") with
    {
        Parameters = [new("configSecret.create", "false"), new("configSecret.name", SealedSecretName.DexConfig.Name)],
    })
    {
        Destination = Namespaces.Auth,
        Sync = Syncing.AlwaysWithNamespace,
    };
}
