using Manifests.Models.Core.V1;
using Manifests.Models.Istio.Networking.V1Alpha3;
using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.Certificates;
using Manifests.Platforms.ArgoflowAws.Mesh;
using Manifests.Platforms.ArgoflowAws.Secrets;

namespace Manifests.Platforms.ArgoflowAws.Login;

/// <summary>oauth2-proxy, which asks every browser to log in at a provider elsewhere.</summary>
internal sealed class OidcBase : IPackage
{
    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var hosts = distribution.Hosts;
        var secrets = distribution.ExternalSecrets;
        var folder = distribution.Folder("oidc-auth/base");
        folder.Kustomization(new Kustomization
        {
            Resources =
            [
                folder.Add("namespace.yaml", new Namespace(Namespaces.Auth) { Labels = { ["istio-injection"] = "enabled" } }),
                folder.Add(
                    "auth-authorizationpolicy.yaml",
                    // After the login the browser is sent back to where it wanted to go.
                    IngressPolicies.AllowHosts(
                        "auth-allow-in-cluster-redirect", hosts.Auth, hosts.Dashboard, hosts.Serving, hosts.EveryModel),
                    IngressPolicies.AllowAll("auth-allow-access", Namespaces.Auth)),
                folder.Add(
                    "auth-gateway.yaml", Gateways.Of(Gateways.Auth, Namespaces.Auth, GatewayHosts.Auth(hosts, distribution.Setup))),
                .. secrets.StoreOf(Namespaces.Auth).Select(store => folder.Add("secret-store.yaml", store)),
                folder.Add("oauth2-proxy-secret.yaml", Client(distribution)),
                folder.Add("oauth2-proxy-signout-virtual-service.yaml", Logout("*")),
                folder.Add("oauth2-proxy.yaml", OAuth2Proxy.External(distribution)),
                folder.Add("oauth2-proxy-serviceaccount.yaml", new ServiceAccount(OAuth2Proxy.Name, Namespaces.Auth)
                {
                    Annotations = Irsa.Of(distribution.Setup.RoleArn.Oauth2Proxy),
                }),
            ],
        });
        return folder;
    }

    /// <summary>Sends a logout at a host to oauth2-proxy.</summary>
    public static VirtualService Logout(string host) => new("oauth2-proxy-logout", Namespaces.Auth)
    {
        Spec = new()
        {
            Gateways = [$"{Namespaces.Kubeflow}/{Gateways.Kubeflow}"],
            Hosts = [host],
            Http =
            [
                new()
                {
                    Match = [new() { Uri = new() { Prefix = "/logout" } }],
                    Rewrite = new() { Uri = "/oauth2/sign_out" },
                    Route = [new() { Destination = new() { Host = OAuth2Proxy.Host, Port = new() { Number = OAuth2Proxy.Port } } }],
                },
            ],
        },
    };

    private static Manifests.Models.Resource Client(Distribution distribution)
    {
        var names = distribution.Setup.ExternalSecretName.Auth;
        return distribution.ExternalSecrets.Of(
            SealedSecretName.OAuth2Proxy.Name,
            Namespaces.Auth,
            [
                ("client-id", names.OidcClientId),
                ("client-secret", names.OidcClientSecret),
                ("cookie-secret", names.OidcCookieSecret),
            ]);
    }
}
