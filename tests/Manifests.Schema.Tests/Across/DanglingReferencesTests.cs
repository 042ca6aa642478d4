using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Across;

public sealed class DanglingReferencesTests
{
    private const string Others = "; add it, mend the name, or leave it when something else makes it";
    private const string ConfigMap = "{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: shop}, data: {url: a, mode: b}}";
    private const string Secret = "{apiVersion: v1, kind: Secret, metadata: {name: database, namespace: shop}, stringData: {user: a}}";
    private const string Service = "{apiVersion: v1, kind: Service, metadata: {name: web, namespace: shop}, spec: {selector: {app: web}, ports: [{name: http, port: 80}]}}";
    private const string Deployment = "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web, namespace: shop}, spec: {template: {metadata: {labels: {app: web, tier: front}}, spec: {}}}}";
    private const string Gateway = "{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: main, namespace: shop}, spec: {listeners: [{name: https}]}}";

    [Theory]
    [InlineData(ConfigMap, "volumes: [{name: a, configMap: {name: other}}]", "spec.volumes[0].configMap.name: there is no ConfigMap \"other\" in the namespace \"shop\", although the input has others there" + Others)]
    [InlineData(ConfigMap, "volumes: [{name: a, configMap: {name: setings}}]", "spec.volumes[0].configMap.name: there is no ConfigMap \"setings\" in the namespace \"shop\", although the input has others there; did you mean \"settings\"? If not, add it, mend the name, or leave it when something else makes it")]
    [InlineData(ConfigMap, "volumes: [{name: a, configMap: {name: settings, items: [{key: ur, path: x}]}}]", "spec.volumes[0].configMap.name: the ConfigMap \"settings\" of the input has no key \"ur\", only \"mode\" and \"url\"; add it, or mend the key")]
    [InlineData(ConfigMap, "containers: [{name: a, envFrom: [{configMapRef: {name: other}}]}]", "spec.containers[0].envFrom[0].configMapRef.name: there is no ConfigMap \"other\" in the namespace \"shop\", although the input has others there" + Others)]
    [InlineData(ConfigMap, "initContainers: [{name: a, env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: b}}}]}]", "spec.initContainers[0].env[0].valueFrom.configMapKeyRef.name: the ConfigMap \"settings\" of the input has no key \"b\", only \"mode\" and \"url\"; add it, or mend the key")]
    [InlineData(Secret, "volumes: [{name: a, secret: {secretName: databse}}]", "spec.volumes[0].secret.secretName: there is no Secret \"databse\" in the namespace \"shop\", although the input has others there; did you mean \"database\"? If not, add it, mend the name, or leave it when something else makes it")]
    [InlineData("{apiVersion: v1, kind: ServiceAccount, metadata: {name: a, namespace: shop}}", "serviceAccountName: builder", "spec.serviceAccountName: there is no ServiceAccount \"builder\" in the namespace \"shop\", although the input has others there" + Others)]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: a, namespace: shop}}", "volumes: [{name: a, persistentVolumeClaim: {claimName: data}}]", "spec.volumes[0].persistentVolumeClaim.claimName: there is no PersistentVolumeClaim \"data\" in the namespace \"shop\", although the input has others there" + Others)]
    public void PodThatNamesNothing_IsTold(string other, string spec, string sentence) => Assert.Equal([sentence], Find(other, Pod(spec)));

    [Theory]
    [InlineData("apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler", "spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: backend}}", "spec.scaleTargetRef.name: there is no Deployment \"backend\" in the namespace \"shop\", although the input has others there" + Others)]
    [InlineData("apiVersion: networking.k8s.io/v1, kind: Ingress", "spec: {rules: [{http: {paths: [{backend: {service: {name: web, port: {number: 8080}}}}]}}]}", "spec.rules[0].http.paths[0].backend.service.name: the Service \"web\" of the input has no port \"8080\", only \"80\" and \"http\"; add it, or mend the port")]
    [InlineData("apiVersion: networking.k8s.io/v1, kind: Ingress", "spec: {defaultBackend: {service: {name: backend, port: {name: http}}}}", "spec.defaultBackend.service.name: there is no Service \"backend\" in the namespace \"shop\", although the input has others there" + Others)]
    [InlineData("apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute", "spec: {rules: [{backendRefs: [{name: backend, port: 80}]}]}", "spec.rules[0].backendRefs[0].name: there is no Service \"backend\" in the namespace \"shop\", although the input has others there" + Others)]
    [InlineData("apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute", "spec: {parentRefs: [{name: main, sectionName: http}]}", "spec.parentRefs[0].name: the Gateway \"main\" of the input has no listener \"http\", only \"https\"; add it, or mend the listener")]
    [InlineData("apiVersion: v1, kind: Service", "spec: {selector: {app: wbe}}", "spec.selector: the selector \"app=wbe\" selects none of the pods that the input has in the namespace \"shop\"; mend it, or the labels of the pods")]
    public void ResourceThatNamesNothing_IsTold(string kind, string spec, string sentence) =>
        Assert.Equal([sentence], Find(Deployment, Service, Gateway, $"{{{kind}, metadata: {{name: x, namespace: shop}}, {spec}}}"));

    [Theory]
    [InlineData("volumes: [{name: a, configMap: {name: settings, items: [{key: url, path: x}]}}]")]
    [InlineData("volumes: [{name: a, configMap: {name: other, optional: true}}]")]
    [InlineData("volumes: [{name: a, projected: {sources: [{configMap: {name: kube-root-ca.crt}}, {secret: {name: any}}]}}]")]
    [InlineData("containers: [{name: a, env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: b, optional: true}}}]}]")]
    [InlineData("serviceAccountName: nobody-of-this-kind-is-in-the-input")]
    [InlineData("volumes: [{name: a, secret: {secretName: made-elsewhere}}]")]
    public void PodThatMayBeRight_IsAccepted(string spec) => Assert.Empty(Find(ConfigMap, Secret, Pod(spec)));

    [Theory]
    [InlineData("{app: web}")]
    [InlineData("{cluster: of-an-operator}")]
    [InlineData("{app: made-by-a-controller}", "{apiVersion: example.com/v1, kind: Database, metadata: {name: made-by-a-controller, namespace: shop}}")]
    [InlineData("{app: rolled}", "{apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: {name: x, namespace: shop}, spec: {template: {metadata: {labels: {app: rolled}}}}}")]
    public void SelectorThatMayBeRight_IsAccepted(string selector, string other = ConfigMap) =>
        Assert.Empty(Find(Deployment, other, $"{{apiVersion: v1, kind: Service, metadata: {{name: x, namespace: shop}}, spec: {{selector: {selector}}}}}"));

    [Theory]
    [InlineData("{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: x, namespace: argocd}, spec: {destination: {namespace: shop}}}")]
    [InlineData("{apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, metadata: {name: x, namespace: flux}, spec: {targetNamespace: shop}}")]
    public void NamespaceThatOthersFill_IsLeftAlone(string other) =>
        Assert.Empty(Find(ConfigMap, other, Pod("volumes: [{name: a, configMap: {name: other}}]")));

    [Theory]
    [InlineData("ConfigMap/other")]
    [InlineData("ConfigMap/shop/other")]
    [InlineData("ConfigMap/shop/*")]
    public void ObjectThatIsMadeElsewhere_IsAccepted(string external) =>
        Assert.Empty(FindBeside(external, ConfigMap, Pod("volumes: [{name: a, configMap: {name: other}}]")));

    [Theory]
    [InlineData("ConfigMap/shop/another")]
    [InlineData("ConfigMap/stage/other")]
    [InlineData("Secret/shop/other")]
    public void ObjectThatIsNotMadeElsewhere_IsTold(string external) => Assert.Equal(
        ["spec.volumes[0].configMap.name: there is no ConfigMap \"other\" in the namespace \"shop\", although the input has others there" + Others],
        FindBeside(external, ConfigMap, Pod("volumes: [{name: a, configMap: {name: other}}]")));

    [Theory]
    [InlineData("Pod/shop/*", 0)]
    [InlineData("Pod/*", 0)]
    [InlineData("Pod/stage/*", 1)]
    public void SelectorOfPodsThatAreMadeElsewhere_IsAccepted(string external, int told) => Assert.Equal(
        told, FindBeside(external, Deployment, Service.Replace("app: web", "app: wbe", StringComparison.Ordinal)).Length);

    [Theory]
    [InlineData("Issuer", "Issuer, metadata: {name: acme, namespace: shop}", "acme-x", "spec.issuerRef.name: there is no Issuer \"acme-x\" in the namespace \"shop\", although the input has others there; did you mean \"acme\"? If not, add it, mend the name, or leave it when something else makes it")]
    [InlineData("ClusterIssuer", "ClusterIssuer, metadata: {name: acme}", "acne", "spec.issuerRef.name: there is no ClusterIssuer \"acne\" in the cluster, although the input has others there; did you mean \"acme\"? If not, add it, mend the name, or leave it when something else makes it")]
    [InlineData("ClusterIssuer", "ClusterIssuer, metadata: {name: acme}", "acme", null)]
    [InlineData("ClusterIssuer", "ClusterIssuer, metadata: {name: acme}", "of-another-repository", null)]
    public void IssuerOfACertificate_IsLookedFor(string kind, string issuer, string name, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        Find(
            $"{{apiVersion: cert-manager.io/v1, kind: {issuer}}}",
            $"{{apiVersion: cert-manager.io/v1, kind: Certificate, metadata: {{name: c, namespace: shop}}, spec: {{issuerRef: {{kind: {kind}, name: {name}}}}}}}"));

    [Fact]
    public void ManyServicesAndPods_AreComparedInTime()
    {
        const int Many = 20_000;
        var started = System.Diagnostics.Stopwatch.StartNew();

        var found = Find(
        [
            .. Enumerable.Range(0, Many).Select(static at => $"{{apiVersion: v1, kind: Pod, metadata: {{name: p{at}, namespace: shop, labels: {{app: a{at}, tier: t}}}}}}"),
            .. Enumerable.Range(0, Many).Select(static at => $"{{apiVersion: v1, kind: Service, metadata: {{name: s{at}, namespace: shop}}, spec: {{selector: {{app: a{at + 1}, tier: t}}}}}}"),
        ]);

        Assert.Equal(["spec.selector: the selector \"app=a20000,tier=t\" selects none of the pods that the input has in the namespace \"shop\"; mend it, or the labels of the pods"], found);
        Assert.True(started.Elapsed < TimeSpan.FromSeconds(20), started.Elapsed.ToString());
    }

    [Fact]
    public void OtherNamespaces_AndOtherFiles_DoNotCount()
    {
        const string Spec = "volumes: [{name: a, configMap: {name: other}}]";

        Assert.Empty(Find(ConfigMap.Replace("shop", "other", StringComparison.Ordinal), Pod(Spec)));
        Assert.Empty(Find(ConfigMap.Replace(", namespace: shop", "", StringComparison.Ordinal), "# of-another-file\n" + Pod(Spec).Replace(", namespace: shop", "", StringComparison.Ordinal)));
        Assert.Equal(
            ["spec.volumes[0].configMap.name: there is no ConfigMap \"other\" in this file, although the input has others there" + Others],
            Find(ConfigMap.Replace(", namespace: shop", "", StringComparison.Ordinal), Pod(Spec).Replace(", namespace: shop", "", StringComparison.Ordinal)));
    }

    private static string Pod(string spec) => $"{{apiVersion: v1, kind: Pod, metadata: {{name: p, namespace: shop, labels: {{app: web}}}}, spec: {{{spec}}}}}";

    private static string[] Find(params string[] resources) => Find([], resources);

    private static string[] FindBeside(string external, params string[] resources) =>
        Find([ExternalObject.TryParse(external, out var parsed) ? parsed : throw new ArgumentException(external)], resources);

    private static string[] Find(ExternalObject[] externals, string[] resources)
    {
        var references = new DanglingReferences(externals);
        var bag = new DiagnosticBag();
        foreach (var text in resources)
        {
            var resource = (Mapping)YamlReader.ReadSingle(text, text.StartsWith('#') ? "other.yaml" : "test.yaml", bag)!;
            references.Add(resource, resource.MappingOf("metadata")!.TextOf("namespace"));
        }

        references.Finish(bag);
        return [.. bag.ToSorted().Select(static found => $"{found.Path}: {found.Message}")];
    }
}
