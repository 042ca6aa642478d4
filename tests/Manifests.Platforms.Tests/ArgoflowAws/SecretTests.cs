using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.ArgoflowAws;

/// <summary>Secrets fetched from AWS in either API, and secrets sealed for the cluster.</summary>
public sealed class SecretTests
{
    public static TheoryData<string, string, string, string, string?> Table { get; } = new()
    {
        { "git-repo-secret", "argocd", "HTTPS_USERNAME HTTPS_PASSWORD", "argocd", null },
        { "auth-ingressgateway-certs", "istio-system", "ca.crt tls.crt tls.key", "istio-system", "kubernetes.io/tls" },
        { "kubeflow-ingressgateway-certs", "istio-system", "ca.crt tls.crt tls.key", "istio-system", "kubernetes.io/tls" },
        { "monitoring-ingressgateway-certs", "istio-system", "ca.crt tls.crt tls.key", "istio-system", "kubernetes.io/tls" },
        { "katib-rds-secret", "kubeflow", "RDS_USERNAME RDS_PASSWORD", "kubeflow", null },
        { "pipelines-rds-secret", "kubeflow", "RDS_USERNAME RDS_PASSWORD", "kubeflow", null },
        { "pipelines-s3-secret", "kubeflow", "S3_ACCESSKEY S3_SECRETKEY", "kubeflow", null },
        { "mlflow-secret", "mlflow", "RDS_USERNAME RDS_PASSWORD", "mlflow", null },
        { "oauth2-proxy", "auth", "client-id client-secret cookie-secret", "auth", null },
    };

    [Fact]
    public void ExternalSecrets_AreNine_InBothApis()
    {
        Assert.Equal(9, OnArgoflow.Default.OfKind("ExternalSecret").Count);
        Assert.Equal(9, OnArgoflow.Modern.OfKind("ExternalSecret").Count);
        Assert.Equal(
            ["argocd", "auth", "istio-system", "kubeflow", "mlflow"],
            OnArgoflow.Modern.OfKind("SecretStore").Select(static store => store.Namespace!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Legacy_NamesKeysAndRole(string name, string @namespace, string keys, string role, string? type)
    {
        var secret = OnArgoflow.Default.Resource("ExternalSecret", name);

        Assert.Equal("kubernetes-client.io/v1", secret.ApiVersion);
        Assert.Equal(@namespace, secret.Namespace);
        Assert.Equal("secretsManager", secret.TextAt("spec", "backendType"));
        Assert.Equal("arn:aws:iam::890123456789:role/my-cluster_external_secret_" + role, secret.TextAt("spec", "roleArn"));
        Assert.Equal(keys.Split(' '), Values(secret).Select(static value => value.TextOf("name")));
        Assert.All(Values(secret), value => Assert.StartsWith($"my-cluster/{@namespace}/", value.TextOf("key"), StringComparison.Ordinal));
        Assert.Equal(type, secret.Object!.MappingOf("spec")!.MappingOf("template")?.TextOf("type"));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Modern_NamesKeysAndStore(string name, string @namespace, string keys, string role, string? type)
    {
        var secret = OnArgoflow.Modern.Resource("ExternalSecret", name);
        var store = Assert.Single(OnArgoflow.Modern.OfKind("SecretStore"), store => store.Namespace == @namespace);

        Assert.Equal("external-secrets.io/v1", secret.ApiVersion);
        Assert.Equal(store.Name, secret.TextAt("spec", "secretStoreRef", "name"));
        Assert.Equal(keys.Split(' '), Values(secret).Select(static value => value.TextOf("secretKey")));
        Assert.Equal(type, secret.Object!.MappingOf("spec")!.MappingOf("target")!.MappingOf("template")?.TextOf("type"));
        Assert.Equal("SecretsManager", store.TextAt("spec", "provider", "aws", "service"));
        Assert.Equal("arn:aws:iam::890123456789:role/my-cluster_external_secret_" + role, store.TextAt("spec", "provider", "aws", "role"));
    }

    [Fact]
    public void ParameterStore_HasPaths()
    {
        var legacy = OnArgoflow.Replacing("backendType: secretsManager", "backendType: systemManager");
        var modern = OnArgoflow.Replacing("backendType: secretsManager", "backendType: systemManager", "secretsApi: modern\n");

        Assert.Empty(legacy.Diagnostics);
        Assert.Empty(modern.Diagnostics);
        Assert.All(legacy.OfKind("ExternalSecret"), static secret => Assert.Equal("systemManager", secret.TextAt("spec", "backendType")));
        Assert.Equal("/my-cluster/mlflow/rds_username", Values(legacy.Resource("ExternalSecret", "mlflow-secret"))[0].TextOf("key"));
        Assert.All(modern.OfKind("SecretStore"), static store => Assert.Equal("ParameterStore", store.TextAt("spec", "provider", "aws", "service")));
    }

    [Fact]
    public void Broad_NamesNoRoleOfANamespace()
    {
        var legacy = OnArgoflow.With("secretsIam: broad\n");
        var modern = OnArgoflow.With("secretsIam: broad\nsecretsApi: modern\n");

        Assert.Empty(legacy.Diagnostics);
        Assert.Empty(modern.Diagnostics);
        Assert.All(legacy.OfKind("ExternalSecret"), static secret => Assert.DoesNotContain("roleArn", Keys(secret.At("spec"))));
        Assert.All(modern.OfKind("SecretStore"), static store => Assert.DoesNotContain("role", Keys(store.At("spec", "provider", "aws"))));
    }

    [Fact]
    public void Modern_BringsItsOperatorByAChart()
    {
        var operators = OnArgoflow.Modern.Application("external-secrets");

        Assert.Equal("external-secrets", operators.TextAt("spec", "source", "chart"));
        Assert.Equal(
            "arn:aws:iam::890123456789:role/my-cluster_kube-system_external-secrets",
            operators.Parameters()[@"serviceAccount.annotations.eks\.amazonaws\.com/role-arn"]);
        Assert.DoesNotContain(OnArgoflow.Modern.Resources, static document => document.ApiVersion == "kubernetes-client.io/v1");
    }

    [Fact]
    public void SealedSecrets_AreSeven_AndNobodyReadsTheirValues()
    {
        var secrets = OnArgoflow.Default.OfKind("SealedSecret");

        Assert.Equal(
            [
                "auth/dex-config: config.yaml",
                "auth/keycloak-postgresql: postgresql-password, postgresql-postgres-password",
                "auth/keycloak-secret: admin-password, database-password, management-password",
                "auth/kubeflow-realm: kubeflow-realm.json",
                "auth/oauth2-proxy: client-id, client-secret, cookie-secret",
                "auth/oauth2-proxy: client-id, client-secret, cookie-secret",
                "monitoring/grafana-admin-secret: admin-password, admin-user",
            ],
            secrets.Select(static secret => $"{secret.Namespace}/{secret.Name}: {string.Join(", ", Keys(secret.At("spec", "encryptedData")).Order(StringComparer.Ordinal))}")
                .Order(StringComparer.Ordinal));
        Assert.All(secrets, static secret => Assert.All(
            Assert.IsType<Mapping>(secret.At("spec", "encryptedData")),
            static entry => Assert.StartsWith("Ag", entry.Value.Text(), StringComparison.Ordinal)));
    }

    [Fact]
    public void NotSealedYet_IsLeftOutOfItsPackage_AndToldWhereItIsUsed()
    {
        var rendered = RenderedPlatform.With(OnArgoflow.Definition, OnArgoflow.Settings + "oidc: dex\n", hasSealedSecrets: false);

        Assert.Empty(rendered.OfKind("SealedSecret"));
        Assert.Equal(
            [
                "output/argoflow-aws/distribution/oidc-auth/overlays/dex/kustomization.yaml: warning MAN5221: the SealedSecret 'auth/dex-config' is not in the package 'distribution/oidc-auth/overlays/dex', because nobody has sealed it yet, and what reads it waits. Seal it: manifests seal --platform argoflow-aws --certificate FILE.",
                "output/argoflow-aws/distribution/oidc-auth/overlays/dex/kustomization.yaml: warning MAN5221: the SealedSecret 'auth/oauth2-proxy' is not in the package 'distribution/oidc-auth/overlays/dex', because nobody has sealed it yet, and what reads it waits. Seal it: manifests seal --platform argoflow-aws --certificate FILE.",
            ],
            rendered.Diagnostics.Select(static finding => (finding with { Origin = Manifests.Diagnostics.Location.None }).ToString()));
    }

    [Fact]
    public void NoSecret_IsInTheTree() => Assert.Empty(OnArgoflow.Default.OfKind("Secret"));

    private static Mapping[] Values(TreeDocument secret) => [.. Assert.IsType<Sequence>(secret.At("spec", "data")).OfType<Mapping>().Select(static value =>
        value.MappingOf("remoteRef") is { } remote ? new Mapping { ["secretKey"] = value.TextOf("secretKey")!, ["key"] = remote.TextOf("key")! } : (Mapping)value.Clone())];

    private static IEnumerable<string> Keys(Node node) => Assert.IsType<Mapping>(node).Select(static entry => entry.Key);
}
