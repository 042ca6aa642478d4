using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.ApiExtensions.V1;
using Manifests.Models.Apps.V1;
using Manifests.Models.ArgoCD.V1Alpha1;
using Manifests.Models.Core.V1;
using Manifests.Models.GatewayApi.V1;
using Manifests.Models.Meta.V1;
using Manifests.Models.Rbac.V1;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Models.Tests.Resources;

/// <summary>The models that the catalog gives.</summary>
public sealed class GeneratedModelTests
{
    // Names are C#'s, keys are the manifest's to the letter.
    [Fact]
    public void KeysThatAreNoCSharpNames_AreWrittenAsTheyAre()
    {
        var association = new PodIdentityAssociation("a")
        {
            Spec = new() { Namespace = "shop", ServiceAccount = "web", RoleARN = "arn:aws:iam::1:role/r", RoleRef = new() { From = new() { Name = "r" } } },
        };
        var definition = new CustomResourceDefinition("widgets.example.org")
        {
            Spec = new()
            {
                Group = "example.org",
                Names = new() { Kind = "Widget", Plural = "widgets" },
                Scope = CustomResourceDefinitionSpec.ScopeValues.Cluster,
                Versions =
                [
                    new()
                    {
                        Name = "v1",
                        Served = true,
                        Storage = true,
                        Schema = new() { OpenAPIV3Schema = new() { Ref = "r", Schema = "s", Type = "object", XKubernetesIntOrString = false, Default = "d" } },
                    },
                ],
            },
        };

        YamlAssert.AllEquivalent(
            """
            apiVersion: eks.services.k8s.aws/v1alpha1
            kind: PodIdentityAssociation
            metadata: {name: a}
            spec: {namespace: shop, serviceAccount: web, roleARN: "arn:aws:iam::1:role/r", roleRef: {from: {name: r}}}
            ---
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: widgets.example.org}
            spec:
              group: example.org
              names: {kind: Widget, plural: widgets}
              scope: Cluster
              versions:
                - name: v1
                  served: true
                  storage: true
                  schema: {openAPIV3Schema: {$ref: r, $schema: s, type: object, x-kubernetes-int-or-string: false, default: d}}
            """,
            [association.ToNode(), definition.ToNode()]);
    }

    [Fact]
    public void RouteOfTheDesign_SaysItsManifest()
    {
        var kubeflow = new Namespace("kubeflow")
        {
            Labels = { ["istio-injection"] = "disabled", ["istio.io/dataplane-mode"] = "ambient" },
        };
        var route = new HTTPRoute("kubeflow-route", kubeflow)
        {
            Spec = new()
            {
                ParentRefs = [new() { Name = "default-gateway", Namespace = "default", Kind = "Gateway" }],
                Hostnames = ["kubeflow.example.com"],
                Rules =
                [
                    new()
                    {
                        Matches = [new() { Path = new() { Type = HTTPRouteRuleMatchPath.TypeValues.PathPrefix, Value = "/" } }],
                        BackendRefs = [new() { Name = "istio-ingressgateway", Namespace = kubeflow, Port = 80 }],
                    },
                ],
            },
        };

        YamlAssert.AllEquivalent(
            """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: kubeflow
              labels:
                istio-injection: disabled
                istio.io/dataplane-mode: ambient
            ---
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata:
              name: kubeflow-route
              namespace: kubeflow
            spec:
              parentRefs:
                - name: default-gateway
                  namespace: default
                  kind: Gateway
              hostnames: [kubeflow.example.com]
              rules:
                - matches:
                    - path: {type: PathPrefix, value: /}
                  backendRefs:
                    - {name: istio-ingressgateway, namespace: kubeflow, port: 80}
            """,
            [kubeflow.ToNode(), route.ToNode()]);
    }

    [Fact]
    public void Deployment_SaysItsManifest() => YamlAssert.Equivalent(
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, namespace: shop}
        spec:
          replicas: 2
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec:
              containers:
                - name: web
                  image: nginx:1.29
                  imagePullPolicy: IfNotPresent
                  args: []
                  ports: [{containerPort: 8080, name: http}]
                  resources:
                    requests: {cpu: 500m, memory: 512Mi}
                    limits: {cpu: 2, memory: 1Gi}
                  readinessProbe: {httpGet: {path: /ready, port: http}}
                  livenessProbe: {httpGet: {path: /live, port: 8080}}
                  volumeMounts: [{name: scratch, mountPath: /tmp}]
              volumes: [{name: scratch, emptyDir: {}}]
        """,
        new Deployment("web", "shop")
        {
            Spec = new()
            {
                Replicas = 2,
                Selector = new() { MatchLabels = new() { ["app"] = "web" } },
                Template = new()
                {
                    Metadata = new() { Labels = { ["app"] = "web" } },
                    Spec = new()
                    {
                        Containers =
                        [
                            new()
                            {
                                Name = "web",
                                Image = "nginx:1.29",
                                ImagePullPolicy = "IfNotPresent",
                                Args = [],
                                Ports = [new() { ContainerPortValue = 8080, Name = "http" }],
                                Resources = new()
                                {
                                    Requests = new() { ["cpu"] = Quantity.FromMillicores(500), ["memory"] = Quantity.FromMebibytes(512) },
                                    Limits = new() { ["cpu"] = 2, ["memory"] = "1Gi" },
                                },
                                ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" } },
                                LivenessProbe = new() { HttpGet = new() { Path = "/live", Port = 8080 } },
                                VolumeMounts = [new() { Name = "scratch", MountPath = "/tmp" }],
                            },
                        ],
                        Volumes = [new() { Name = "scratch", EmptyDir = new() }],
                    },
                },
            },
        }.ToNode());

    [Fact]
    public void NullIsLeftOut_AndEmptyIsWritten()
    {
        Assert.False(new ConfigMap("a") { Data = null }.ToMapping().ContainsKey("data"));
        YamlAssert.Equivalent("{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {}}", new ConfigMap("a") { Data = [] }.ToNode());
        YamlAssert.Equivalent("{matchExpressions: []}", new LabelSelector { MatchExpressions = [] }.ToNode());
        YamlAssert.Equivalent("{apiVersion: v1, kind: Namespace, metadata: {name: a}, spec: {}}", new Namespace("a") { Spec = new() }.ToNode());
    }

    [Fact]
    public void Keys_StandInTheOrderOfTheSchema() => Assert.Equal(
        ["name", "args", "image"],
        new Container { Image = "i", Args = ["a"], Name = "n" }.ToMapping().Select(static entry => entry.Key));

    [Fact]
    public void ClusterScopedKind_HasNoNamespace()
    {
        var role = new ClusterRole("reader") { Rules = [new() { Verbs = ["get"], Resources = ["pods"], ApiGroups = [""] }] };

        YamlAssert.Equivalent(
            "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: reader}, rules: [{verbs: [get], resources: [pods], apiGroups: ['']}]}",
            role.ToNode());
    }

    [Fact]
    public void Status_IsCarriedAsItIs()
    {
        var pod = new Pod("web") { Status = new Mapping { ["phase"] = "Running" } };

        Assert.Equal("Running", pod.ToMapping().MappingOf("status")!.TextOf("phase"));
    }

    [Fact]
    public void FreeJson_IsCopied()
    {
        var values = new Mapping { ["replicas"] = 2 };
        var application = new Application("web", "argocd")
        {
            Spec = new()
            {
                Project = "default",
                Destination = new() { Namespace = "shop", Server = "https://kubernetes.default.svc" },
                Source = new() { RepoURL = "https://example.com/repo.git", Helm = new() { ValuesObject = values } },
            },
        };
        var written = application.ToMapping();
        values["replicas"] = 3;

        YamlAssert.Equivalent(
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Application
            metadata: {name: web, namespace: argocd}
            spec:
              project: default
              destination: {namespace: shop, server: "https://kubernetes.default.svc"}
              source: {repoURL: "https://example.com/repo.git", helm: {valuesObject: {replicas: 2}}}
            """,
            written);
    }

    [Fact]
    public void ChangedCopy_LeavesTheOriginal()
    {
        var container = new Container { Name = "web", Image = "nginx:1" };
        var changed = container with { Image = "nginx:2" };

        Assert.Equal("nginx:1", container.Image);
        Assert.NotEqual(container, changed);
        Assert.Equal(container, changed with { Image = "nginx:1" });
    }
}
