using System.Text;
using Manifests.Platforms.KubeflowAmbient;
using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.KubeflowAmbient;

/// <summary>
/// What kustomize makes of the overlay over objects with the names and shapes that the upstream bases give. Skipped where there
/// is no kubectl.
/// </summary>
public sealed class OverlayBuildTests
{
    private static readonly Lazy<IReadOnlyList<TreeDocument>> Default = new(() => Build(Ambient.Default));

    [Fact]
    public void EveryDeployment_GetsTheFiguresOfTheTable()
    {
        var deployments = Default.Value.Where(static document => document.Kind == "Deployment").ToList();

        Assert.Equal(8, deployments.Count);
        Assert.All(deployments, static deployment =>
        {
            var container = ((Sequence)deployment.At("spec", "template", "spec", "containers")).OfType<Mapping>().Last();
            var resources = container.MappingOf("resources")!;
            Assert.Equal(("100m", "256Mi"), (resources.MappingOf("requests")!.TextOf("cpu"), resources.MappingOf("requests")!.TextOf("memory")));
            Assert.Equal(("500m", "512Mi"), (resources.MappingOf("limits")!.TextOf("cpu"), resources.MappingOf("limits")!.TextOf("memory")));
        });
    }

    [Fact]
    public void Namespace_JoinsTheMeshAndKeepsItsOtherLabels()
    {
        var labels = (Mapping)Assert.Single(Default.Value, static document => document.Kind == "Namespace").At("metadata", "labels");

        Assert.Equal("disabled", labels.TextOf("istio-injection"));
        Assert.Equal("ambient", labels.TextOf("istio.io/dataplane-mode"));
        Assert.Equal("kubeflow", labels.TextOf("control-plane"));
    }

    [Fact]
    public void NoPod_AsksForASidecar() =>
        Assert.All(
            Default.Value.Where(static document => document.Kind == "Deployment"),
            static deployment => Assert.NotEqual(
                "true",
                ((Mapping)deployment.At("spec", "template", "metadata")).MappingOf("annotations")?.TextOf("sidecar.istio.io/inject")));

    [Fact]
    public void MutualTlsRules_AreGone() => Assert.DoesNotContain(Default.Value, static document => document.Kind == "DestinationRule");

    [Fact]
    public void Profile_WaitsForItsKindAndHasTheOwner()
    {
        var profile = Assert.Single(Default.Value, static document => document.Kind == "Profile");

        Assert.Equal(3, profile.Wave());
        Assert.Equal("user@example.com", profile.At("spec", "owner", "name").Text());
    }

    [Fact]
    public void ProfileNamespaces_JoinTheMesh()
    {
        var labels = Assert.Single(Default.Value, static document => document.Kind == "ConfigMap").At("data", "namespace-labels.yaml").Text();

        Assert.Contains("istio.io/dataplane-mode: ambient\n", labels, StringComparison.Ordinal);
        Assert.Contains("istio-injection: ''\n", labels, StringComparison.Ordinal);
    }

    [Fact]
    public void Route_ComesAfterWhatItLeadsTo() =>
        Assert.Equal(2, Assert.Single(Default.Value, static document => document.Kind == "HTTPRoute").Wave());

    [Fact]
    public void Waypoint_IsUsedByTheExposedServicesOnlyWhenSaid()
    {
        Assert.All(Services(Default.Value), static label => Assert.Null(label));
        Assert.All(Services(Build(Ambient.With("waypoint: kubeflow-waypoint"))), static label => Assert.Equal("kubeflow-waypoint", label));
    }

    private static List<string?> Services(IReadOnlyList<TreeDocument> built) =>
        [.. built.Where(static document => document.Kind == "Service")
            .Select(static service => ((Mapping)service.At("metadata")).MappingOf("labels")?.TextOf("istio.io/use-waypoint"))];

    private static IReadOnlyList<TreeDocument> Build(RenderedPlatform platform) => Kustomize.Build(
        platform.Tree,
        Ambient.Overlay,
        (Ambient.Base + "/kustomization.yaml", StandInKustomization),
        (Ambient.Base + "/upstream.yaml", StandInObjects()));

    private const string StandInKustomization =
        """
        apiVersion: kustomize.config.k8s.io/v1beta1
        kind: Kustomization
        resources: [upstream.yaml]
        patches: [{path: namespace.yaml}]
        configMapGenerator: [{name: namespace-labels-data, namespace: kubeflow, literals: ["namespace-labels.yaml=a: b"]}]
        """;

    private static string StandInObjects()
    {
        var text = new StringBuilder(
            """
            {apiVersion: v1, kind: Namespace, metadata: {name: kubeflow, labels: {control-plane: kubeflow, istio-injection: enabled}}}
            ---
            {apiVersion: kubeflow.org/v1beta1, kind: Profile, metadata: {name: $(profile-name)}, spec: {owner: {kind: User, name: $(user)}}}

            """);
        foreach (var component in CoreComponent.All)
        {
            text.Append(
                $$$"""
                ---
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: {{{component.Deployment}}}, namespace: kubeflow}
                spec:
                  selector: {matchLabels: {app: x}}
                  template:
                    metadata: {labels: {app: x}, annotations: {sidecar.istio.io/inject: "{{{Injection(component)}}}"}}
                    spec: {containers: [{name: {{{component.Container}}}, image: x}]}

                """);
        }

        foreach (var rule in CoreComponent.All.Select(static component => component.MutualTlsRule).OfType<string>())
        {
            text.Append($$"""
                ---
                {apiVersion: networking.istio.io/v1alpha3, kind: DestinationRule, metadata: {name: {{rule}}, namespace: kubeflow}, spec: {host: x} }

                """);
        }

        foreach (var service in CoreComponent.All.Select(static component => component.Service).OfType<string>())
        {
            text.Append($$"""
                ---
                {apiVersion: v1, kind: Service, metadata: {name: {{service}}, namespace: kubeflow}, spec: {ports: [{port: 80}]} }

                """);
        }

        return text.ToString();
    }

    private static string Injection(CoreComponent component) =>
        component.HasSidecar ? "true" : "false";
}
