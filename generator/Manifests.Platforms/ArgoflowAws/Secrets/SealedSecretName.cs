namespace Manifests.Platforms.ArgoflowAws.Secrets;

/// <summary>A secret that the repository has in encrypted form, for what runs in the cluster and has no counterpart at AWS.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Keys">The keys that its users read.</param>
internal sealed record SealedSecretName(string Name, string Namespace, params IReadOnlyList<string> Keys)
{
    public static SealedSecretName OAuth2Proxy { get; } =
        new("oauth2-proxy", Namespaces.Auth, "client-id", "client-secret", "cookie-secret");

    public static SealedSecretName DexConfig { get; } = new("dex-config", Namespaces.Auth, "config.yaml");

    public static SealedSecretName Keycloak { get; } =
        new("keycloak-secret", Namespaces.Auth, "admin-password", "database-password", "management-password");

    public static SealedSecretName KeycloakDatabase { get; } =
        new("keycloak-postgresql", Namespaces.Auth, "postgresql-password", "postgresql-postgres-password");

    public static SealedSecretName Realm { get; } = new("kubeflow-realm", Namespaces.Auth, "kubeflow-realm.json");

    public static SealedSecretName Grafana { get; } = new("grafana-admin-secret", Namespaces.Monitoring, "admin-user", "admin-password");

    /// <summary>All; <see cref="OAuth2Proxy"/> is in the tree twice, once for each provider in the cluster.</summary>
    public static IReadOnlyList<SealedSecretName> All { get; } = [OAuth2Proxy, DexConfig, Keycloak, KeycloakDatabase, Realm, Grafana];

    /// <summary>What the encryption binds the values to.</summary>
    public string Label => $"{Namespace}/{Name}";
}
