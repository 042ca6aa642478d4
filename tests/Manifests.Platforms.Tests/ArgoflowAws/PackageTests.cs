using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.ArgoflowAws;

/// <summary>What kustomize makes of the packages. Skipped where there is no kubectl.</summary>
public sealed class PackageTests
{
    [Theory]
    [InlineData("", 28)]
    [InlineData("external-secrets", 7)]
    [InlineData("certificates/base", 3)]
    [InlineData("certificates/overlays/imported", 3)]
    [InlineData("istio", 2)]
    [InlineData("istio-resources", 9)]
    [InlineData("oidc-auth/base", 8)]
    [InlineData("oidc-auth/overlays/dex", 11)]
    [InlineData("oidc-auth/overlays/keycloak", 13)]
    [InlineData("mlflow", 6)]
    [InlineData("monitoring-resources", 10)]
    [InlineData("kubecost-resources", 1)]
    public void Package_BuildsToSoManyObjects(string folder, int count) => Assert.Equal(count, OnArgoflow.Default.Built(folder).Count);

    [Theory]
    [InlineData("certificates/overlays/imported", 4)]
    [InlineData("oidc-auth/base", 9)]
    [InlineData("oidc-auth/overlays/keycloak", 13)]
    [InlineData("mlflow", 7)]
    public void Package_OfTheModernApi_HasAStore(string folder, int count) => Assert.Equal(count, OnArgoflow.Modern.Built(folder).Count);

    [Fact]
    public void EveryPackageWithoutRemoteBase_BuildsInEveryForm()
    {
        foreach (var platform in (RenderedPlatform[])[OnArgoflow.Default, OnArgoflow.Template, OnArgoflow.Modern])
        {
            var remote = platform.Tree.Files
                .Where(static file => file.Role == TreeFileRole.Kustomization)
                .ToDictionary(static file => file.Path[..file.Path.LastIndexOf('/')], IsRemote);
            foreach (var (folder, isRemote) in remote)
            {
                // An overlay of a remote base has it too.
                if (!isRemote && !folder.Contains("pipelines/experimental", StringComparison.Ordinal)
                    && folder is not ("distribution/cert-manager/lets-encrypt-dns-01" or "distribution/argocd/overlays/private-repo"))
                {
                    Assert.NotEmpty(Kustomize.Build(platform.Tree, folder));
                }
            }
        }
    }

    [Fact]
    public void ExternalSecrets_RunsInKubeSystem_ForItsRegion()
    {
        var built = OnArgoflow.Default.Built("external-secrets");

        var deployment = Assert.Single(built, static document => document.Kind == "Deployment");
        Assert.Equal("kube-system", deployment.Namespace);
        var pod = deployment.TextAt("spec", "template", "spec", "securityContext", "fsGroup");
        Assert.Equal("1000", pod);
        var account = Assert.Single(built, static document => document.Kind == "ServiceAccount");
        Assert.Equal("arn:aws:iam::890123456789:role/my-cluster_kube-system_external-secrets", account.Annotation("eks.amazonaws.com/role-arn"));
        Assert.Equal("apiextensions.k8s.io/v1", Assert.Single(built, static document => document.Kind == "CustomResourceDefinition").ApiVersion);
    }

    [Fact]
    public void Keycloak_ReplacesEveryParameterOfTheProxy()
    {
        var proxy = OnArgoflow.Default.Built("oidc-auth/overlays/keycloak").Single(static document => document.Name == "oauth2-proxy" && document.Kind == "Application");

        var parameters = proxy.Parameters();
        Assert.Equal("keycloak", parameters["extraArgs.provider"]);
        Assert.Equal("openid email profile", parameters["extraArgs.scope"]);
        Assert.Equal(
            "https://auth.my-cluster.my-domain/auth/realms/kubeflow/protocol/openid-connect/token", parameters["extraArgs.redeem-url"]);
        Assert.DoesNotContain("extraArgs.oidc-issuer-url", parameters.Keys);
        Assert.DoesNotContain("sessionStorage.redis.standalone.connectionUrl", parameters.Keys);
    }

    private static bool IsRemote(TreeFile kustomization) => kustomization.Documents[0].At("resources").Texts()
        .Any(static resource => resource.Contains("://", StringComparison.Ordinal) || resource.StartsWith("github.com/", StringComparison.Ordinal));
}
