using Manifests.Platforms.ArgoflowAws.Secrets;

namespace Manifests.Platforms.ArgoflowAws.Checks;

/// <summary>How many objects a package hands on when everything in it is there.</summary>
/// <param name="Folder">The package.</param>
/// <param name="Count">The number of objects.</param>
/// <param name="Objects">Which they are, for the message.</param>
/// <param name="Sealed">Those of them that somebody has to seal first.</param>
internal sealed record PackageCount(string Folder, int Count, string Objects, params IReadOnlyList<SealedSecretName> Sealed)
{
    private const string Login =
        "Namespace, Gateway, 2 AuthorizationPolicies, ServiceAccount, VirtualService, Application oauth2-proxy";

    /// <summary>The packages without remote bases whose objects the distribution counts.</summary>
    public static IEnumerable<PackageCount> Of(ArgoflowAwsSettings settings)
    {
        var isModern = settings.SecretsApi == SecretsApi.Modern;
        var store = isModern ? 1 : 0;
        if (!isModern)
        {
            yield return new(
                "distribution/external-secrets",
                7,
                "definition, ClusterRole, 2 ClusterRoleBindings, Deployment, ServiceAccount, Service");
        }

        yield return new("distribution/certificates/base", 3, "3 Certificates");
        yield return new("distribution/certificates/overlays/imported", 3 + store, "3 ExternalSecrets and their store, if any");
        yield return new(
            "distribution/istio-resources", 9, "3 EnvoyFilters, 2 AuthorizationPolicies, 3 ClusterRoles, Gateway");
        yield return new("distribution/oidc-auth/base", 8 + store, Login + ", ExternalSecret and its store, if any");
        yield return new(
            "distribution/oidc-auth/overlays/dex",
            11,
            Login + ", VirtualService auth, Application dex, 2 SealedSecrets",
            SealedSecretName.OAuth2Proxy,
            SealedSecretName.DexConfig);
        yield return new(
            "distribution/oidc-auth/overlays/keycloak",
            13,
            Login + ", VirtualService auth, Application keycloak, 4 SealedSecrets",
            SealedSecretName.OAuth2Proxy,
            SealedSecretName.Keycloak,
            SealedSecretName.KeycloakDatabase,
            SealedSecretName.Realm);
        yield return new(
            "distribution/monitoring-resources",
            10,
            "Namespace, Gateway, Sidecar, 2 AuthorizationPolicies, 2 VirtualServices, ServiceMonitor, ConfigMap, SealedSecret",
            SealedSecretName.Grafana);
    }
}
