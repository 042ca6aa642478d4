using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Models.Apps.V1;
using Manifests.Models.ArgoCD.V1Alpha1;
using Manifests.Models.Core.V1;
using Manifests.Models.Rbac.V1;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Models.Tests.Reading;

public sealed class ModelReaderTests
{
    [Fact]
    public void Resource_IsReadIntoTheModelOfItsKind()
    {
        var deployment = Assert.IsType<Deployment>(Read(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
              namespace: shop
              labels: {app: web}
            spec:
              replicas: 2
              selector:
                matchLabels: {app: web}
              template:
                metadata:
                  labels: {app: web}
                spec:
                  hostNetwork: false
                  containers:
                    - name: web
                      image: nginx:1.29
                      args: [--port, "80"]
                      ports:
                        - containerPort: 80
                      resources:
                        limits: {cpu: 0.50, memory: 1024Mi, pods: "2"}
                      readinessProbe:
                        httpGet: {path: /, port: http}
            """));

        var container = deployment.Spec!.Template.Spec!.Containers[0];
        Assert.Equal("web", deployment.Name);
        Assert.Equal("shop", deployment.Namespace);
        Assert.Equal("web", deployment.Labels["app"]);
        Assert.Equal(2, deployment.Spec.Replicas);
        Assert.False(deployment.Spec.Template.Spec.HostNetwork);
        Assert.Equal(["--port", "80"], container.Args!);
        Assert.Equal(80, container.Ports![0].ContainerPortValue);
        Assert.Equal("1024Mi", container.Resources!.Limits!["memory"].Text);
        Assert.Equal(0.5, container.Resources.Limits["cpu"]);
        Assert.Equal("2", container.Resources.Limits["pods"]);
        Assert.Equal("http", container.ReadinessProbe!.HttpGet!.Port);
    }

    [Fact]
    public void Origin_IsThePlaceInTheFile()
    {
        var nodes = YamlReader.ReadAll("# first\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n", "apps/shop.yaml", new DiagnosticBag());

        Assert.True(ModelReader.Default.TryRead(Assert.IsType<Mapping>(nodes[^1]), out var model, new DiagnosticBag()));
        Assert.Equal(new Location("apps/shop.yaml", 3, 1), model.Origin);
    }

    [Theory]
    [InlineData("data: {}")]
    [InlineData("data: null")]
    [InlineData("data: {b: '1', a: ''}\nimmutable: false")]
    [InlineData("metadata: null")]
    [InlineData("metadata: {}")]
    [InlineData("metadata: {name: a, labels: {}, annotations: null, creationTimestamp: null, generation: 3}")]
    [InlineData("metadata: {name: a, finalizers: [], ownerReferences: [{apiVersion: v1, kind: Pod, name: p, uid: u, controller: true}]}")]
    [InlineData("metadata: {generateName: a-, namespace: ''}")]
    public void NullEmptyAndAbsent_StayWhatTheyWere(string rest) =>
        Read($"apiVersion: v1\nkind: ConfigMap\n{rest}\n");

    [Fact]
    public void NoMetadata_IsNotAdded() => Assert.Empty(Read("apiVersion: v1\nkind: ConfigMap\n").Name);

    [Fact]
    public void ExplicitNull_GivesWayToAValue()
    {
        var map = Assert.IsType<ConfigMap>(Read("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: null\n"));

        var changed = map with { Data = new() { ["a"] = "b" } };
        Assert.True(changed.ToMapping().ValueEquals(Node("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: b}\n")));
    }

    [Fact]
    public void Copy_KeepsWhatTheModelDoesNotHave()
    {
        var map = Assert.IsType<ConfigMap>(Read(
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, uid: u}\n", []));

        Assert.Equal("u", (map with { Immutable = true }).ToMapping().MappingOf("metadata")!.TextOf("uid"));
    }

    [Fact]
    public void KindWithoutModel_IsReadUntyped()
    {
        var model = Assert.IsType<UntypedResource>(Read("apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\nspec: {open: null, days: [1, 2.5]}\n"));

        Assert.Equal("example.com/v1 Shop a", $"{model.ApiVersion} {model.Kind} {model.Name}");
    }

    [Theory]
    [InlineData("metadata: {name: data}")]
    [InlineData("kind: PersistentVolumeClaim, metadata: {name: data}")]
    [InlineData("apiVersion: v1, kind: null")]
    public void TemplateInAnObject_NeedNotSayItsKind(string template)
    {
        var set = Assert.IsType<StatefulSet>(Read(
            $$$"""
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: {name: a}
            spec:
              serviceName: a
              selector: {matchLabels: {a: b}}
              template: {}
              volumeClaimTemplates: [{ {{{template}}} }]
            """));

        Assert.Equal("v1 PersistentVolumeClaim", $"{set.Spec!.VolumeClaimTemplates![0].ApiVersion} {set.Spec.VolumeClaimTemplates[0].Kind}");
    }

    [Fact]
    public void Piece_IsReadByItsType()
    {
        var diagnostics = new DiagnosticBag();

        Assert.True(ModelReader.Default.TryRead<Container>(Node("name: web\nimage: nginx\n"), out var container, diagnostics));
        Assert.Equal(new Container { Name = "web", Image = "nginx" }, container);
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void ReadModel_EqualsTheSameMadeInCSharp() => Assert.Equal(
        new ServiceAccount("a", "shop") { AutomountServiceAccountToken = false },
        Read("kind: ServiceAccount\nautomountServiceAccountToken: false\napiVersion: v1\nmetadata: {namespace: shop, name: a}\n"));

    [Fact]
    public void AnyJsonAndMapsWithoutKeys_StayNodes()
    {
        var application = Assert.IsType<Application>(Read(
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Application
            metadata: {name: a}
            spec:
              project: default
              destination: {}
              source:
                repoURL: https://example.com
                kustomize: {replicas: [{name: web, count: 2147483648}]}
                helm: {valuesObject: {deep: [1, null, {a: 1.5}]}}
            status: {health: {status: Healthy}}
            """));

        Assert.Equal("Healthy", application.Status!.MappingOf("health")!.TextOf("status"));
    }

    [Fact]
    public void UnknownField_IsKeptWithAWarning() => Read(
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nimutable: true\nsomething: {else: [1]}\n",
        "a.yaml(4,1): warning MAN2070: the model has no field 'imutable', which is kept and written again as it is; did you mean 'immutable'?",
        "a.yaml(5,1): warning MAN2070: the model has no field 'something', which is kept and written again as it is; remove it if it was not meant");

    [Fact]
    public void NullInAMap_IsKeptWithAWarning() => Read(
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: b\n  c: null\n",
        "a.yaml(6,6): warning MAN2073: found null in 'data', so the model does not have that map, which is kept and written again as it is; give the null a value, or remove it");

    [Fact]
    public void NullInARequiredList_IsRefused() => Assert.Equal(
        [
            "a.yaml(4,21): error MAN2011: expected a value, found null; give it a value, or remove it",
            "a.yaml(4,21): warning MAN2073: found null in 'containers', so the model does not have that list, which is kept and written again as it is; give the null a value, or remove it",
        ],
        Refuse("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [null]}\n")
            .Select(Said));

    [Fact]
    public void WrongTypes_AreAllFoundInOneRun()
    {
        var found = Refuse(
            """
            apiVersion: v1
            kind: Service
            metadata:
              name: web
              labels: {build: 7}
            spec:
              ports:
                - port: "80"
                - port: 1.5
                - port: 4294967296
                  targetPort: true
              selector: [a]
              publishNotReadyAddresses: "yes"
              externalIPs: 10.0.0.1
              sessionAffinityConfig: 3
            """);

        Assert.Equal(
            [
                "a.yaml(5,19): error MAN2011: expected a text, found the integer 7; write it in quotes",
                "a.yaml(8,13): error MAN2011: expected an integer, found the text \"80\"; remove the quotes",
                "a.yaml(9,13): error MAN2011: expected an integer, found the number 1.5; write a whole number",
                "a.yaml(10,13): error MAN2019: expected a 32-bit integer from -2147483648 to 2147483647, found the integer 4294967296; write a number in that range",
                "a.yaml(11,19): error MAN2011: expected an integer or a text, found the boolean true; write an integer, or a text such as \"25%\" or \"http\"",
                "a.yaml(12,13): error MAN2011: expected a map, found a list; remove the '- ' in front of its keys",
                "a.yaml(13,29): error MAN2011: expected a boolean, found the text \"yes\"; write true or false, without quotes",
                "a.yaml(14,16): error MAN2011: expected a list, found the text \"10.0.0.1\"; write each item on its own line, starting with '- '",
                "a.yaml(15,26): error MAN2011: expected a map, found the integer 3; write its keys as 'key: value' lines below it",
            ],
            found.Select(Said));
        Assert.Equal("spec.ports[0].port", found[1].Path);
        Assert.Equal("v1 Service web", found[1].Resource);
    }

    [Theory]
    [InlineData("subjects: []", "a.yaml(1,1): error MAN2012: the required field 'roleRef' is missing; add it")]
    [InlineData("roleRef: null", "a.yaml(1,1): error MAN2012: the required field 'roleRef' is missing; add it")]
    public void RequiredField_HasToBeThere(string rest, string expected) => Assert.Equal(
        expected,
        Said(Assert.Single(Refuse($"apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {{name: a}}\n{rest}\n"))));

    [Theory]
    [InlineData("kind: Pod\n", "a.yaml(1,1): error MAN2001: the object has no apiVersion; add one, such as 'apiVersion: apps/v1'")]
    [InlineData("apiVersion: v1\n", "a.yaml(1,1): error MAN2002: the object has no kind; add one, such as 'kind: Deployment'")]
    [InlineData("apiVersion: 1\nkind: Pod\n", "a.yaml(1,13): error MAN2011: expected a text, found the integer 1; write it in quotes")]
    public void ApiVersionAndKind_HaveToBeThere(string text, string expected) =>
        Assert.Equal(expected, Said(Assert.Single(Refuse(text))));

    [Fact]
    public void OtherKind_IsRefused()
    {
        var diagnostics = new DiagnosticBag();

        Assert.False(ModelReader.Default.TryRead<RoleBinding>(
            Node("apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: a}\nroleRef: {apiGroup: a, kind: b, name: c}\n"),
            out var model,
            diagnostics));
        Assert.Null(model);
        Assert.Equal(
            "a.yaml(2,7): error MAN2071: expected rbac.authorization.k8s.io/v1 RoleBinding, found rbac.authorization.k8s.io/v1 ClusterRoleBinding; change apiVersion and kind, or read it as what it is",
            Said(Assert.Single(diagnostics.ToSorted())));
    }

    [Fact]
    public void NumberWithTooManyDigits_IsRefused()
    {
        var found = Refuse(
            """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: a}
            spec:
              group: a
              names: {kind: A, plural: as}
              scope: Namespaced
              versions:
                - name: v1
                  served: true
                  storage: true
                  schema:
                    openAPIV3Schema:
                      minimum: 0.5
                      maximum: 9007199254740993
                      properties:
                        deep: {type: 1}
            """);

        Assert.Equal(
            [
                "a.yaml(15,20): error MAN2072: expected a number that 64-bit floating point can hold exactly, found the integer 9007199254740993; write fewer digits",
                "a.yaml(17,26): error MAN2011: expected a text, found the integer 1; write it in quotes",
            ],
            found.Select(Said));
        Assert.Equal("spec.versions[0].schema.openAPIV3Schema.properties.deep.type", found[1].Path);
    }

    [Fact]
    public void SecretValues_AreNotShown() => Assert.Equal(
        "a.yaml(4,21): error MAN2011: expected a text, found an integer (not shown, it belongs to a Secret); write it in quotes",
        Said(Assert.Single(Refuse("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {token: 1234}\n"))));

    [Fact]
    public void EarlierErrors_DoNotRefuseALaterResource()
    {
        var diagnostics = new DiagnosticBag();

        Assert.False(ModelReader.Default.TryRead(Node("kind: Pod\n"), out _, diagnostics));
        Assert.True(ModelReader.Default.TryRead(Node("apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n"), out _, diagnostics));
        Assert.Equal(1, diagnostics.Count);
    }

    [Fact]
    public void WrongTypes_AreToldAsTheValidatorTellsThem()
    {
        var node = Node("apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {ports: [{port: '80'}], selector: [a]}\n");
        var both = new DiagnosticBag();
        new ResourceValidator(Catalog.Embedded, new ValidationOptions { KubernetesVersion = Catalog.Embedded.Releases[^1] }).Validate(node, both);
        var validated = both.ToSorted();
        ModelReader.Default.TryRead(node, out _, both);

        Assert.Equal(2, validated.Length);
        Assert.Equal(validated, both.ToSorted());
    }

    private static Resource Read(string text, params string[] warnings)
    {
        var diagnostics = new DiagnosticBag();
        var node = Node(text);
        var isRead = ModelReader.Default.TryRead(node, out var model, diagnostics);

        Assert.Equal(warnings, diagnostics.ToSorted().Select(Said));
        Assert.True(isRead);
        Assert.True(model!.ToMapping().ValueEquals(node), model.ToString());
        return model;
    }

    private static ImmutableArray<Diagnostic> Refuse(string text)
    {
        var diagnostics = new DiagnosticBag();

        Assert.False(ModelReader.Default.TryRead(Node(text), out var model, diagnostics));
        Assert.Null(model);
        return diagnostics.ToSorted();
    }

    private static Mapping Node(string text)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.ReadSingle(text, "a.yaml", diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return Assert.IsType<Mapping>(node);
    }

    // The place and the sentence; which field of which resource it is about is proven with the diagnostics.
    private static string Said(Diagnostic finding) => (finding with { Resource = null, Path = null }).ToString();
}
