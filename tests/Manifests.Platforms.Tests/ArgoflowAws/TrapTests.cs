using Manifests.Diagnostics;
using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.ArgoflowAws;

/// <summary>Where the distribution has misled people. The reading of <c>setup.conf</c> itself is tested with its reader.</summary>
public sealed class TrapTests
{
    // Quotation marks in setup.conf keep what YAML would take for a number or a boolean a text.
    [Fact]
    public void NumbersAndBooleans_StayTexts()
    {
        string[] maps = ["distribution/kubeflow/katib/rds-configmap.yaml", "distribution/kubeflow/pipelines/base/resources/rds-configmap.yaml", "distribution/mlflow/configmap.yaml"];
        Assert.All(maps, static path => Assert.Contains("  RDS_PORT: '3306'\n", OnArgoflow.Default.TextOf(path), StringComparison.Ordinal));
        Assert.Contains(
            "value: 'true'", OnArgoflow.Default.TextOf("distribution/kubeflow/central-dashboard/enable-registration-flow.yaml"), StringComparison.Ordinal);
        Assert.Contains("  RDS_PORT: <<__rds.port__>>\n", OnArgoflow.Template.TextOf(maps[0]), StringComparison.Ordinal);
        Assert.Contains("<<__rds.port__>>=\"3306\"\n", OnArgoflow.Template.TextOf("examples/setup.conf"), StringComparison.Ordinal);
        Assert.Contains("<<__oidc.scope__>>=openid profile email\n", OnArgoflow.Template.TextOf("examples/setup.conf"), StringComparison.Ordinal);
    }

    // Several files declare one Application, because they exclude each other.
    [Theory]
    [InlineData("argocd", 2, 0)]
    [InlineData("cert-manager", 2, 1)]
    [InlineData("certificates", 2, 1)]
    [InlineData("oidc-auth", 3, 1)]
    [InlineData("volumes-web-app", 2, 1)]
    [InlineData("central-dashboard", 1, 1)]
    public void ExclusiveGroup_HasOnePick(string name, int files, int picked)
    {
        var group = OnArgoflow.Default.Tree.Files
            .Where(static file => file.Path.StartsWith("distribution/argocd-applications/", StringComparison.Ordinal))
            .Where(file => file.Documents[0].Name == name)
            .Select(static file => Path.GetFileNameWithoutExtension(file.Path))
            .ToArray();

        Assert.Equal(files, group.Length);
        Assert.Equal(picked, group.Intersect(OnArgoflow.Default.Picked(), StringComparer.Ordinal).Count());
    }

    // The distribution's kustomization of the monitoring lists a file that only its script makes.
    [Theory]
    [InlineData(true, 10)]
    [InlineData(false, 9)]
    public void Monitoring_ListsOnlyFilesThatAreThere(bool isSealed, int count)
    {
        var rendered = RenderedPlatform.With(OnArgoflow.Definition, OnArgoflow.Settings, isSealed);

        var listed = rendered.Documents("distribution/monitoring-resources/kustomization.yaml")[0].At("resources").Texts();
        Assert.Equal(count, listed.Count);
        Assert.All(listed, path => Assert.True(rendered.Tree.TryFind("distribution/monitoring-resources/" + path, out _), path));
        Assert.Equal(isSealed, listed.Contains("grafana-admin-secret.yaml"));
    }

    // Only Istio 1.10 and the legacy operator have no newer version of their kinds.
    [Fact]
    public void NoApi_IsOneThatServersHaveLeft() => Assert.Equal(
        ["install.istio.io/v1alpha1", "networking.istio.io/v1alpha3", "networking.istio.io/v1beta1", "security.istio.io/v1beta1"],
        OnArgoflow.Default.Resources.Select(static document => document.ApiVersion)
            .Where(static version => version.Contains("alpha", StringComparison.Ordinal) || version.Contains("beta", StringComparison.Ordinal))
            .Where(static version => version is not ("argoproj.io/v1alpha1" or "bitnami.com/v1alpha1"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal));

    // The distribution's definition is of v1beta1.
    [Fact]
    public void OldDefinition_IsRefused() => Assert.Contains(
        CheckedPlatform.Findings(
            static platform => platform.Root.Add("crd.yaml", new Manifests.Models.UntypedResource("apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", "externalsecrets.kubernetes-client.io")),
            static _ => { }),
        static finding => finding.Contains("error MAN2620: apiextensions.k8s.io/v1beta1 CustomResourceDefinition was removed in Kubernetes 1.22", StringComparison.Ordinal));

    [Theory]
    [InlineData("Z01234567XYZABCDEF002", "Z0000000000000000000A")]
    [InlineData("890123456789", "111122223333")]
    public void IdsOfAccountAndZone_AreOnlyParameters(string id, string other)
    {
        var rendered = OnArgoflow.Replacing(id, other);

        Assert.DoesNotContain(rendered.Tree.Files, file => rendered.TextOf(file.Path).Contains(id, StringComparison.Ordinal));
        Assert.Contains(rendered.Tree.Files, file => rendered.TextOf(file.Path).Contains(other, StringComparison.Ordinal));
    }

    // An Application is a custom resource: a merge takes its lists as a whole.
    [Theory]
    [InlineData("dex", "oidc")]
    [InlineData("keycloak", "keycloak")]
    public void PatchOfAnApplication_SaysAllItsParameters(string overlay, string provider)
    {
        var @base = Assert.Single(OnArgoflow.Default.Documents("distribution/oidc-auth/base/oauth2-proxy.yaml")).Parameters();
        var patch = Assert.Single(OnArgoflow.Default.Documents($"distribution/oidc-auth/overlays/{overlay}/oauth2-proxy-patch.yaml")).Parameters();

        var common = @base.Keys.Where(static name => !IsOfProvider(name)).ToArray();
        Assert.Equal(18, common.Length);
        Assert.All(common, name => Assert.Equal(@base[name], patch[name]));
        Assert.Equal(provider, patch["extraArgs.provider"]);
    }

    [Fact]
    public void WavesWaitForApplications_BecauseArgoCdKnowsTheirHealth() => Assert.Contains(
        "health.status = obj.status.health.status",
        Assert.Single(OnArgoflow.Default.Documents("distribution/argocd/base/patches/configmap-patch.yaml"))
            .TextAt("data", "resource.customizations.health.argoproj.io_Application"),
        StringComparison.Ordinal);

    // What a chart is told of a password is where to find it.
    [Fact]
    public void NoChart_IsToldAPassword() => Assert.All(
        OnArgoflow.Default.OfKind("Application").Where(static application => application.Object!.MappingOf("spec")!.MappingOf("source")!.MappingOf("helm") is not null),
        static application => Assert.DoesNotContain(application.Parameters(), static parameter =>
            parameter.Value.Length > 0
            && (parameter.Key.Contains("password", StringComparison.OrdinalIgnoreCase) || parameter.Key.Contains("clientSecret", StringComparison.OrdinalIgnoreCase))));

    [Fact]
    public void DatabaseJobs_AreHooks_BetweenWhatTheyNeedAndWhoNeedsThem()
    {
        var jobs = OnArgoflow.Default.OfKind("Job");

        Assert.Equal(
            ["create-cache-database", "create-katib-database", "create-metadata-database", "create-mlflow-database", "create-pipelines-database"],
            jobs.Select(static job => job.Name).Order(StringComparer.Ordinal));
        Assert.All(jobs, static job =>
        {
            Assert.Equal("Sync", job.Annotation("argocd.argoproj.io/hook"));
            Assert.Equal("BeforeHookCreation", job.Annotation("argocd.argoproj.io/hook-delete-policy"));
            Assert.Equal(-1, job.Wave());
            Assert.Equal("false", job.TextAt("spec", "template", "metadata", "annotations", "sidecar.istio.io/inject"));
            Assert.Equal("5", job.TextAt("spec", "backoffLimit"));
        });
        Assert.Equal(-2, OnArgoflow.Default.Resource("ExternalSecret", "katib-rds-secret").Wave());
        Assert.Equal(-2, OnArgoflow.Default.Resource("ConfigMap", "katib-rds-config").Wave());
    }

    [Theory]
    [InlineData("my-cluster_external_secret_kubeflow", "the role 'arn:aws:iam::890123456789:role/my-cluster_external_secret_auth', whose name does not end with the namespace 'kubeflow'", "my-cluster_external_secret_auth")]
    [InlineData("my-cluster/mlflow/rds_password", "mlflow/mlflow-secret reads 'my-cluster/kubeflow/rds_password', which the role of its namespace may not; expected a name that begins with 'my-cluster/mlflow/'", "my-cluster/kubeflow/rds_password")]
    public void SecretOfAnotherNamespace_IsRefused(string value, string expected, string other) => Assert.Contains(
        OnArgoflow.Replacing(value, other).Diagnostics,
        finding => finding.Descriptor.Severity == Severity.Error && finding.Message.Contains(expected, StringComparison.Ordinal));

    private static bool IsOfProvider(string parameter) =>
        parameter is "extraArgs.provider" or "extraArgs.oidc-issuer-url" or "extraArgs.scope" or "extraArgs.user-id-claim"
        || parameter.StartsWith("sessionStorage", StringComparison.Ordinal);
}
