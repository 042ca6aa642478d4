using Manifests.Models;
using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Tests.Checks;

/// <summary>What is said of the resources of a tree together, besides their identities.</summary>
public sealed class AcrossTreeTests : IDisposable
{
    private const string Repository = "https://github.com/example/configs";

    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void PodsThatBreakTheLevelOfTheirKustomizationsNamespace_AreRefused() =>
        Assert.Equal(
            ["output/demo/demo/p.yaml(9,12): error MAN2550: spec.hostPID is true, but the namespace 'shop' enforces the Pod Security level \"baseline\" as of 1.30, and its control 'Host Namespaces' allows false or nothing: a server refuses the Pod; remove it [v1 Pod p]"],
            workspace.Findings(platform =>
            {
                var folder = platform.Component("demo");
                var pod = folder.Add("p.yaml", Pod());
                var level = folder.Add("n.yaml", Namespace("baseline"));
                folder.Kustomization(new Kustomization { Namespace = "shop", Resources = [pod, level] });
            }));

    [Fact]
    public void PodsInANamespaceThatAllowsThem_AreAccepted() =>
        Assert.Empty(workspace.Findings(platform =>
        {
            var folder = platform.Component("demo");
            var pod = folder.Add("p.yaml", Pod());
            var level = folder.Add("n.yaml", Namespace("privileged"));
            folder.Kustomization(new Kustomization { Namespace = "shop", Resources = [pod, level] });
        }));

    [Fact]
    public void PodsInANamespaceThatArgoMakes_AreCompared() =>
        Assert.Contains(
            Applied(Pod(), SyncPolicy.Automated() with
            {
                Options = [SyncOptions.CreateNamespace],
                ManagedNamespace = new ManagedNamespaceMetadata { Labels = new() { ["pod-security.kubernetes.io/warn"] = "baseline" } },
            }),
            static found => found.Contains("warning MAN2551: spec.hostPID is true, but the namespace 'shop' warns of pods that break", StringComparison.Ordinal));

    [Fact]
    public void LargeObject_NeedsServerSideApply()
    {
        var large = TestWorkspace.ConfigMap("large", new string('x', 300_000), @namespace: null);

        Assert.Contains(
            Applied(large, SyncPolicy.Automated()),
            static found => found.Contains("a.yaml(1,1): error MAN2583: the object makes annotations of 3", StringComparison.Ordinal));
        Assert.Empty(Applied(large, SyncPolicy.Automated() with { Options = [SyncOptions.ServerSideApply] }));
    }

    [Fact]
    public void DefinitionOfTheTree_IsWhatItsResourcesAreCheckedAgainst() =>
        Assert.Equal(
            ["output/demo/demo/w.yaml(7,9): error MAN2011: expected an integer, found the text \"big\"; write a number, without quotes [spec.size of example.com/v1 Widget shop/w]"],
            workspace.Findings(platform =>
            {
                var folder = platform.Component("demo");
                var widget = new UntypedResource("example.com/v1", "Widget", "w", "shop") { Content = new Mapping { ["spec"] = new Mapping { ["size"] = "big" } } };
                folder.Kustomization(new Kustomization { Resources = [folder.Add("w.yaml", widget), folder.Add("d.yaml", Definition())] });
            }));

    [Fact]
    public void NameOfNothing_IsTold_InTheNamespaceOfTheKustomization() =>
        Assert.Equal(
            ["output/demo/demo/s.yaml(9,5): warning MAN2632: the selector \"app=wbe\" selects none of the pods that the input has in the namespace \"shop\"; mend it, or the labels of the pods [spec.selector of v1 Service s]"],
            Connected(new Kustomization { Namespace = "shop" }));

    [Fact]
    public void NameOfWhatAGeneratorMayMake_IsAccepted() =>
        Assert.Empty(Connected(new Kustomization { Namespace = "shop", ConfigMapGenerator = [new ConfigMapGenerator { Name = "a" }] }));

    [Fact]
    public void NameOfWhatIsMadeElsewhere_IsAccepted() =>
        Assert.Empty(Connected(new Kustomization { Namespace = "shop" }, "Pod/shop/*"));

    [Fact]
    public void AllowanceThatNothingNeeds_IsTold() =>
        Assert.Contains(
            Connected(new Kustomization { Namespace = "shop" }, "ConfigMap/shop/other"),
            static found => found.Contains("warning MAN5011: nothing in the platform needs this allowance for 'ConfigMap/shop/other' any more. Remove the line.", StringComparison.Ordinal));

    [Theory]
    [InlineData("Namespace/shop")]
    [InlineData("ConfigMap")]
    public void AllowanceOfAnotherForm_IsRefused(string reference) =>
        Assert.Contains(
            Connected(new Kustomization { Namespace = "shop" }, reference),
            found => found.Contains($"'{reference}' does not name an object: expected Kind/name or Kind/namespace/name with a kind of ClusterIssuer, ConfigMap, ", StringComparison.Ordinal));

    private string[] Connected(Kustomization kustomization, string? external = null) => workspace.Findings(platform =>
    {
        if (external is not null)
        {
            platform.AllowExternal(external, "made by a controller");
        }

        var folder = platform.Component("demo");
        var pod = new UntypedResource("v1", "Pod", "p", null)
        {
            Labels = new() { ["app"] = "web" },
            Content = new Mapping
            {
                ["spec"] = new Mapping { ["containers"] = List(new Mapping { ["image"] = "example.com/a:1", ["name"] = "a" }) },
            },
        };
        var service = new UntypedResource("v1", "Service", "s", null)
        {
            Content = new Mapping
            {
                ["spec"] = new Mapping { ["ports"] = List(new Mapping { ["port"] = 80 }), ["selector"] = new Mapping { ["app"] = "wbe" } },
            },
        };
        folder.Kustomization(kustomization with { Resources = [folder.Add("p.yaml", pod), folder.Add("s.yaml", service)] });
    });

    private string[] Applied(UntypedResource resource, SyncPolicy sync) => workspace.Findings(platform =>
    {
        platform.Repository(Repository);
        var folder = platform.Component("a");
        folder.Add("a.yaml", resource);
        platform.Application("first", folder, destination: "shop", sync: sync);
        platform.Application("root", platform.Component("apps"));
    });

    private static UntypedResource Pod() => new("v1", "Pod", "p", null)
    {
        Content = new Mapping
        {
            ["spec"] = new Mapping
            {
                ["containers"] = List(new Mapping { ["image"] = "b", ["name"] = "a" }),
                ["hostPID"] = true,
            },
        },
    };

    private static UntypedResource Namespace(string level) => new("v1", "Namespace", "shop", null)
    {
        Labels = new()
        {
            ["pod-security.kubernetes.io/enforce"] = level,
            ["pod-security.kubernetes.io/enforce-version"] = "v1.30",
        },
    };

    private static UntypedResource Definition() => new("apiextensions.k8s.io/v1", "CustomResourceDefinition", "widgets.example.com", null)
    {
        Content = new Mapping
        {
            ["spec"] = new Mapping
            {
                ["group"] = "example.com",
                ["names"] = new Mapping { ["kind"] = "Widget", ["plural"] = "widgets" },
                ["scope"] = "Namespaced",
                ["versions"] = List(new Mapping
                {
                    ["name"] = "v1",
                    ["schema"] = new Mapping { ["openAPIV3Schema"] = Schema() },
                    ["served"] = true,
                    ["storage"] = true,
                }),
            },
        },
    };

    private static Mapping Schema() => Object("spec", Object("size", new Mapping { ["type"] = "integer" }));

    private static Mapping Object(string property, Mapping schema) =>
        new() { ["properties"] = new Mapping { [property] = schema }, ["type"] = "object" };

    private static Sequence List(Node item)
    {
        var list = new Sequence();
        list.Add(item);
        return list;
    }
}
