using Manifests.Models.Core.V1;
using Manifests.Models;
using Manifests.Platforms.KubeflowAmbient;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.KubeflowAmbient;

/// <summary>What the platform tells of its own tree: nothing of the trees that it makes, and a sentence for each thing that could go wrong.</summary>
public sealed class AmbientReviewTests
{
    [Theory]
    [InlineData("")]
    [InlineData("bases: strict")]
    [InlineData("applications: phased")]
    [InlineData("backendNamespace: istio-system")]
    [InlineData("waypoint: waypoint")]
    [InlineData("dns: externalDns")]
    [InlineData("dns: cloudflare")]
    [InlineData("{dns: route53, dnsTarget: lb.example.com, hostedZoneId: Z0123456789ABCDEFGHIJ}")]
    [InlineData("without: [tensorboardsWebApp, tensorboardController]")]
    [InlineData("without: [profiles, userNamespace]")]
    [InlineData("resources: {profiles: {cpuLimitMillicores: 1000, memoryLimitMebibytes: 1024}}")]
    public void EveryVariant_HasNoError(string settings)
    {
        var text = settings.StartsWith('{') ? settings[1..^1].Replace(", ", "\n", StringComparison.Ordinal) : settings;
        Assert.DoesNotContain(Ambient.With(text).Diagnostics, static found => found.Severity == Diagnostics.Severity.Error);
    }

    [Fact]
    public void BackendInKubeflow_IsNotedUnlessTheTreeHasIt()
    {
        Assert.Equal(
            ["the Service 'istio-ingressgateway' of the namespace 'kubeflow' is not in this tree, and Kubeflow v1.8.1 brings none; "
                + "its own Istio puts it into 'istio-system'. Make sure it is there, or set backendNamespace."],
            Messages(Ambient.Default, "MAN5352"));
        Assert.Empty(Messages(Ambient.With("backendNamespace: istio-system"), "MAN5352"));
    }

    [Fact]
    public void EmptyTree_LacksTheLayoutAndTheComponents()
    {
        var found = Sketch(static _ => { });

        Assert.Equal(
            "the requirements lay out 'k8s-app-configs/apps/kubeflow.yaml', and the tree does not have it. "
            + "Add it where the platform composes its folders.",
            Messages(found, "MAN5350")[0]);
        Assert.Equal(7, Messages(found, "MAN5350").Count);
        Assert.Equal(8, Messages(found, "MAN5356").Count);
        Assert.Contains(
            "no kustomization reads 'apps/centraldashboard/upstream/overlays/istio', which brings the Deployment 'centraldashboard'. "
            + "Add it to the bases, or leave the component out with 'without'.",
            Messages(found, "MAN5356"));
        Assert.Equal(32, Messages(found, "MAN5355").Count);
        Assert.Contains(
            "the container 'manager' of the Deployment 'profiles-deployment' should get limits cpu of 500m, and the tree gives none. "
            + "Patch it with the figure of the table.",
            Messages(found, "MAN5355"));
    }

    [Fact]
    public void OtherFigure_IsTold()
    {
        var found = Sketch(static platform => platform.Component("x").Patch(
            "p.yaml",
            ResourceTable.PatchOf(CoreComponent.All[0], new ComponentResources { CpuLimitMillicores = 2000 })));

        Assert.Contains(
            "the container 'centraldashboard' of the Deployment 'centraldashboard' should get limits cpu of 500m, and the tree gives 2. "
            + "Patch it with the figure of the table.",
            Messages(found, "MAN5355"));
        Assert.DoesNotContain(Messages(found, "MAN5355"), static text => text.Contains("'centraldashboard' should get requests", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("istio-system", "kubeflow", null, true)]
    [InlineData("istio-system", "kubeflow", "istio-ingressgateway", true)]
    [InlineData("istio-system", "kubeflow", "other", false)]
    [InlineData("istio-system", "default", null, false)]
    [InlineData("default", "kubeflow", null, false)]
    public void RouteIntoAnotherNamespace_NeedsItsGrant(string place, string from, string? service, bool isEnough)
    {
        var route = new Ingress(new() { Hostname = "a.b", RepositoryUrl = "u", BackendNamespace = "istio-system" }).Objects[0];
        var grant = new Models.GatewayApi.V1Beta1.ReferenceGrant("g", place)
        {
            Spec = new()
            {
                From = [new() { Group = "gateway.networking.k8s.io", Kind = "HTTPRoute", Namespace = from }],
                To = [new() { Group = "", Kind = "Service", Name = service }],
            },
        };

        Assert.Equal(
            isEnough
                ? []
                : ["the route leads to the Service 'istio-ingressgateway' in the namespace 'istio-system', where no ReferenceGrant lets "
                    + "routes of 'kubeflow' in. Add a ReferenceGrant to 'istio-system'."],
            Messages(Sketch(platform => platform.Component("x").Add("r.yaml", route, grant)), "MAN5351"));
    }

    [Theory]
    [InlineData("enabled", true)]
    [InlineData("disabled", false)]
    [InlineData("", false)]
    public void LabelsOfBothMeshes_AreTold(string injection, bool isTold)
    {
        var both = new Namespace("both") { Labels = { ["istio.io/dataplane-mode"] = "ambient", ["istio-injection"] = injection } };

        Assert.Equal(
            isTold ? ["the namespace 'both' is in the ambient mesh and has 'istio-injection' set to \"enabled\". Set it to \"disabled\"."] : [],
            Messages(Sketch(platform => platform.Component("x").Add("n.yaml", both)), "MAN5354"));
    }

    [Theory]
    [InlineData("annotations", "true", true)]
    [InlineData("labels", "true", true)]
    [InlineData("annotations", "false", false)]
    public void SidecarInTheMesh_IsTold(string place, string value, bool isTold)
    {
        var workload = new UntypedResource("apps/v1", "Deployment", "web", "kubeflow")
            .Set("spec.template.metadata." + place, new Yaml.Mapping { { "sidecar.istio.io/inject", value } });

        Assert.Equal(
            isTold
                ? ["the pods of Deployment 'kubeflow/web' ask for a side-car, and their namespace 'kubeflow' is in the ambient mesh. "
                    + "Set 'sidecar.istio.io/inject' to \"false\"."]
                : [],
            Messages(
                Sketch(platform =>
                {
                    platform.Component("x").Add("n.yaml", AmbientMesh.Namespace());
                    platform.Component("x").Patch("p.yaml", workload);
                }),
                "MAN5353"));
    }

    [Theory]
    [InlineData("apps/v1", "Deployment", "centraldashboard", false)]
    [InlineData("apps/v1", "Deployment", "central-dashboard", true)]
    [InlineData("v1", "Service", "profiles-kfam", false)]
    [InlineData("v1", "Service", "profiles", true)]
    [InlineData("networking.istio.io/v1alpha3", "DestinationRule", "volumes-web-app", false)]
    [InlineData("networking.istio.io/v1alpha3", "DestinationRule", "centraldashboard", true)]
    [InlineData("apiextensions.k8s.io/v1", "CustomResourceDefinition", "notebooks.kubeflow.org", false)]
    [InlineData("apiextensions.k8s.io/v1", "CustomResourceDefinition", "poddefaults.kubeflow.org", true)]
    [InlineData("gateway.networking.k8s.io/v1", "HTTPRoute", "kubeflow-route", true)]
    public void PatchWithoutTarget_IsTold(string apiVersion, string kind, string name, bool isTold) => Assert.Equal(
        isTold
            ? [$"the patch is for {kind} '{name}', which neither the tree nor the bases have with these settings. "
                + "Name one that they have, or leave the patch out."]
            : [],
        Messages(Sketch(platform => platform.Component("x").Patch("p.yaml", new UntypedResource(apiVersion, kind, name, "kubeflow"))), "MAN5359"));

    [Fact]
    public void ApplicationWithoutRetry_IsTold() => Assert.Equal(
        ["the Application 'kubeflow' has no 'spec.syncPolicy.retry'; the requirements ask for a sync policy that tries again. Add it."],
        Messages(
            Sketch(static platform => platform.Component("apps").Application(
                "kubeflow", ApplicationSource.Git("u", "p", "r"), sync: SyncPolicy.Automated())),
            "MAN5357"));

    [Theory]
    [InlineData(DnsProvider.ExternalDns, "dns is externalDns, and nothing in the tree makes a record for 'a.b'. Add external-dns's annotation to the route.")]
    [InlineData(DnsProvider.Cloudflare, "dns is cloudflare, and nothing in the tree makes a record for 'a.b'. Add external-dns's annotation to the route.")]
    [InlineData(DnsProvider.Route53, "dns is route53, and nothing in the tree makes a record for 'a.b'. Add a RecordSet.")]
    public void PromisedRecord_IsMissed(DnsProvider dns, string sentence) =>
        Assert.Equal([sentence], Messages(Sketch(static _ => { }, dns), "MAN5358"));

    [Fact]
    public void DependsOn_IsNoFieldOfApplications()
    {
        var found = Sketch(static platform =>
        {
            var application = new ArgoApplication("later", ApplicationSource.Git("https://github.com/example/x", "p", "r"));
            platform.Component("apps").Add("later.yaml", application.Set("spec.dependsOn", new Yaml.Sequence()));
        });

        Assert.Contains(
            found.Diagnostics,
            static finding => finding.Message.StartsWith("unknown field 'dependsOn'", StringComparison.Ordinal));
    }

    private static RenderedPlatform Sketch(Action<PlatformBuilder> compose, DnsProvider dns = DnsProvider.None) => RenderedPlatform.With(
        PlatformDefinition.For<KubeflowAmbientSettings>(
            "kubeflow-ambient", settings => new SketchedAmbient(settings with { Dns = dns }, compose)),
        "hostname: a.b\nrepositoryUrl: https://github.com/example/x\n");

    private static List<string> Messages(RenderedPlatform platform, string id) =>
        [.. platform.Diagnostics.Where(found => found.Descriptor.Id == id).Select(static found => found.Message)];
}
