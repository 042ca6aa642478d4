using Manifests.Models;
using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.Mesh;
using Manifests.Platforms.ArgoflowAws.Secrets;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Login;

/// <summary>Keycloak in place of a provider elsewhere.</summary>
internal sealed class KeycloakLogin(ComponentBuilder @base) : IPackage
{
    private const int Port = 8080;

    /// <summary>Where the realm answers.</summary>
    public static string RealmUrl(Hosts hosts) => $"https://{hosts.Auth}/auth/realms/kubeflow/protocol/openid-connect";

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("oidc-auth/overlays/keycloak");
        var sealing = distribution.SealedSecrets;
        folder.Kustomization(new Kustomization
        {
            Resources =
            [
                @base,
                .. sealing.AddTo(folder, "keycloak-secret.yaml", SealedSecretName.Keycloak),
                .. sealing.AddTo(folder, "kubeflow-realm-secret.yaml", SealedSecretName.Realm),
                .. InClusterLogin.Client(distribution, folder),
                .. sealing.AddTo(folder, "postgresql-secret.yaml", SealedSecretName.KeycloakDatabase),
                folder.Add(
                    "virtual-service.yaml",
                    Routes.Of("auth", Namespaces.Auth, Gateways.Auth, distribution.Hosts.Auth, "keycloak", Port)),
                folder.Add("keycloak.yaml", Keycloak(distribution.Settings.Monitoring)),
            ],
            Patches = [.. InClusterLogin.Patches(distribution, folder, OAuth2Proxy.Keycloak(distribution), Logout(distribution.Hosts))],
        });
        return folder;
    }

    // Keycloak has a session of its own, which ends only at its own logout. A percent sign is said twice: Envoy formats the header.
    private static Resource Logout(Hosts hosts)
    {
        var back = "https%%3A%%2F%%2F" + hosts.Dashboard;
        return OidcBase.Logout(hosts.Dashboard).Set("spec.http[0].headers", new Mapping
        {
            ["request"] = new Mapping
            {
                ["set"] = new Mapping { ["X-Auth-Request-Redirect"] = $"{RealmUrl(hosts)}/logout?redirect_uri={back}" },
            },
        });
    }

    // Without the monitoring nobody knows what a ServiceMonitor is.
    private static ArgoApplication Keycloak(bool isWatched) =>
        new("keycloak", ApplicationSource.Helm("https://charts.bitnami.com/bitnami", "keycloak", "3.1.1") with
        {
            Parameters =
            [
                new("auth.adminUser", "admin"),
                new("auth.managementUser", "manager"),
                new("auth.existingSecret", SealedSecretName.Keycloak.Name),
                new("proxyAddressForwarding", "true"),
                new("postgresql.existingSecret", SealedSecretName.KeycloakDatabase.Name),
                new("extraVolumes[0].name", "config"),
                new("extraVolumes[0].secret.secretName", SealedSecretName.Realm.Name),
                new("extraVolumeMounts[0].name", "config"),
                new("extraVolumeMounts[0].mountPath", "/config"),
                new("extraVolumeMounts[0].readOnly", "true"),
                new("extraEnvVars[0].name", "KEYCLOAK_EXTRA_ARGS"),
                new("extraEnvVars[0].value", "-Dkeycloak.import=/config/kubeflow-realm.json"),
                new("service.type", "ClusterIP"),
                new("service.port", $"{Port}"),
                new("service.httpsPort", "8443"),
                new("metrics.enabled", "true"),
                new("metrics.serviceMonitor.enabled", isWatched ? "true" : "false"),
                new("metrics.serviceMonitor.namespace", Namespaces.Monitoring),
            ],
        })
        {
            Destination = Namespaces.Auth,
            Sync = Syncing.AlwaysWithNamespace,
        };
}
