using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.ArgoflowAws;

/// <summary>What each variant changes.</summary>
public sealed class VariantTests
{
    [Theory]
    [InlineData("certManager: selfSigning", "cert-manager-self-signing", "cert-manager-dns-01", 28)]
    [InlineData("certificates: issued", "certificates", "certificates-imported", 28)]
    [InlineData("oidc: dex", "oidc-auth-on-cluster-dex", "oidc-auth-on-cluster-keycloak", 28)]
    [InlineData("oidc: external", "oidc-auth-external", "oidc-auth-on-cluster-keycloak", 28)]
    [InlineData("argoCdManagesItself: true", "argocd", "argocd-private-repo", 29)]
    [InlineData("argoCdManagesItself: true\nrepository: private", "argocd-private-repo", "argocd", 29)]
    [InlineData("mlflow: true", "mlflow", "mlflow-", 29)]
    [InlineData("mlflow: true\ndashboard: mlflow", "central-dashboard-mlflow", "central-dashboard", 29)]
    [InlineData("knative: true\nkfserving: true", "kfserving", "kfserving-", 30)]
    [InlineData("nodeTerminationHandler: true\ngpuOperator: true", "nvidia-gpu-operator", "gpu-operator", 30)]
    [InlineData("monitoring: true", "monitoring-resources", "kubecost", 32)]
    [InlineData("monitoring: true\nkubecost: true", "kubecost-resources", "kubecost-", 34)]
    [InlineData("secretsApi: modern", "external-secrets", "external-secrets-", 28)]
    [InlineData("secretsIam: broad", "external-secrets", "external-secrets-", 28)]
    [InlineData("pipelines: irsa", "pipelines", "pipelines-", 28)]
    [InlineData("pipelines: kube2iam", "pipelines", "pipelines-", 28)]
    public void Variant_IsWithoutFinding_AndPicks(string settings, string picked, string notPicked, int count)
    {
        var rendered = OnArgoflow.With(settings + "\n");

        Assert.Empty(rendered.Diagnostics);
        Assert.Contains(picked, rendered.Picked());
        Assert.DoesNotContain(notPicked, rendered.Picked());
        Assert.Equal(count, rendered.Picked().Count);
    }

    [Fact]
    public void PvcViewer_TakesThePlaceOfTheVolumes_AndIsToldToBeOnBranches()
    {
        var rendered = OnArgoflow.With("volumes: pvcViewer\n");

        Assert.Equal(["experimental-pvcviewer-controller", "experimental-volumes-web-app"], rendered.Picked().Where(static name => name.StartsWith("experimental", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("volumes-web-app", rendered.Picked());
        Assert.Equal(
            [
                "the package 'distribution/kubeflow/notebooks/experimental-pvcviewer-controller' is used and reads 'github.com/DavidSpek/kubeflow/components/pvcviewer-controller/config/overlays/kubeflow?ref=pvc-viewer-controller', which is neither a commit nor a release, so it can change from one day to the next. Name a commit.",
                "the package 'distribution/kubeflow/notebooks/experimental-volumes-web-app' is used and reads 'github.com/DavidSpek/kubeflow/components/crud-web-apps/volumes/manifests/overlays/istio?ref=volumes-pvc-viewer', which is neither a commit nor a release, so it can change from one day to the next. Name a commit.",
            ],
            rendered.Diagnostics.Select(static finding => finding.Message));
        Assert.All(rendered.Diagnostics, static finding => Assert.Equal(("MAN5220", Manifests.Diagnostics.Severity.Warning), (finding.Descriptor.Id, finding.Descriptor.Severity)));
    }

    [Theory]
    [InlineData("iamUser", "base")]
    [InlineData("irsa", "experimental/iam-roles-for-service-accounts")]
    [InlineData("kube2iam", "experimental/kube2iam")]
    public void Pipelines_ReadOneOfThreeFolders(string identity, string folder) => Assert.Equal(
        "distribution/kubeflow/pipelines/" + folder,
        OnArgoflow.With($"pipelines: {identity}\n").Application("pipelines").TextAt("spec", "source", "path"));

    [Fact]
    public void Irsa_AnnotatesNineServiceAccounts()
    {
        var accounts = OnArgoflow.Default.Documents(
            "distribution/kubeflow/pipelines/experimental/iam-roles-for-service-accounts/patches/service-account-annotations.yaml");

        Assert.Equal(9, accounts.Count);
        Assert.All(accounts, static account =>
            Assert.Equal("arn:aws:iam::890123456789:role/my-cluster_kubeflow_pipelines", account.Annotation("eks.amazonaws.com/role-arn")));
    }

    [Fact]
    public void PrivateRepository_GivesArgoCdALogin()
    {
        const string Folder = "distribution/argocd/overlays/private-repo/";

        var map = Assert.Single(OnArgoflow.Default.Documents(Folder + "patches/configmap-patch.yaml"));
        Assert.Equal(
            """
            - url: https://gitlab.my-company.com/kaas/at-argocd.git
              usernameSecret:
                name: git-repo-secret
                key: HTTPS_USERNAME
              passwordSecret:
                name: git-repo-secret
                key: HTTPS_PASSWORD

            """,
            map.TextAt("data", "repositories"));
        Assert.Equal("git-repo-secret", Assert.Single(OnArgoflow.Default.Documents(Folder + "secret.yaml")).Name);
    }

    [Fact]
    public void LetsEncrypt_ReplacesTheSelfSigningIssuer()
    {
        var issuer = Assert.Single(OnArgoflow.Default.Documents("distribution/cert-manager/lets-encrypt-dns-01/patches/cluster-issuer.yaml"));

        Assert.Equal("gateways-issuer", issuer.Name);
        Assert.Equal("delete", issuer.TextAt("spec", "selfSigned", "$patch"));
        Assert.Equal("name.surname@my-company.com", issuer.TextAt("spec", "acme", "email"));
        Assert.Equal("https://acme-staging-v02.api.letsencrypt.org/directory", issuer.TextAt("spec", "acme", "server"));
        Assert.Equal("gateways-issuer-account-key", issuer.TextAt("spec", "acme", "privateKeySecretRef", "name"));
        var solver = Assert.Single(Assert.IsType<Sequence>(issuer.At("spec", "acme", "solvers")));
        Assert.Equal("Z01234567XYZABCDEF002", ((Mapping)solver).MappingOf("dns01")!.MappingOf("route53")!.TextOf("hostedZoneID"));
    }

    [Fact]
    public void Knative_NeedsASecondGateway()
    {
        Assert.Single(Gateways(OnArgoflow.Default));
        Assert.Equal(["istio-ingressgateway", "cluster-local-gateway"], Gateways(OnArgoflow.With("knative: true\n")));
    }

    [Theory]
    [InlineData("", "false")]
    [InlineData("monitoring: true\n", "true")]
    public void Keycloak_IsWatched_WhereSomebodyWatches(string settings, string isWatched)
    {
        var keycloak = Assert.Single(OnArgoflow.With(settings).Documents("distribution/oidc-auth/overlays/keycloak/keycloak.yaml"));

        Assert.Equal(18, keycloak.Parameters().Count);
        Assert.Equal(isWatched, keycloak.Parameters()["metrics.serviceMonitor.enabled"]);
        Assert.Equal("kubeflow-realm", keycloak.Parameters()["extraVolumes[0].secret.secretName"]);
    }

    private static IReadOnlyList<string> Gateways(RenderedPlatform platform) =>
    [
        .. Assert.IsType<Sequence>(platform.Resource("IstioOperator", "istio").At("spec", "components", "ingressGateways"))
            .OfType<Mapping>().Select(static gateway => gateway.TextOf("name")!),
    ];
}
