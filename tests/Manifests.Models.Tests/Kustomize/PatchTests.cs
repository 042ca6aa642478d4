using Manifests.Diagnostics;
using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Models.Tests.Kustomize;

public sealed class PatchTests
{
    private static readonly Selector Web = new() { Kind = "Deployment", Name = "web" };

    [Fact]
    public void Operations_AreWrittenAsYamlText()
    {
        var patch = new Patch
        {
            Operations =
            [
                JsonPatch.Test("/spec/replicas", 1),
                JsonPatch.Replace("/spec/replicas", 2),
                JsonPatch.Add("/spec/template/spec/containers/-", new Mapping { { "name", "sidecar" } }),
                JsonPatch.Add(JsonPatch.Pointer("metadata", "labels", "app.kubernetes.io/part-of"), "shop"),
                JsonPatch.Add("/metadata/x", new Selector { Kind = "A" }),
                JsonPatch.Remove("/spec/paused"),
                JsonPatch.Move("/a", "/b"),
                JsonPatch.Copy("/a", "/b"),
            ],
            Target = Web,
        };

        Assert.Equal(
            """
            - op: test
              path: /spec/replicas
              value: 1
            - op: replace
              path: /spec/replicas
              value: 2
            - op: add
              path: /spec/template/spec/containers/-
              value:
                name: sidecar
            - op: add
              path: /metadata/labels/app.kubernetes.io~1part-of
              value: shop
            - op: add
              path: /metadata/x
              value:
                kind: A
            - op: remove
              path: /spec/paused
            - op: move
              from: /a
              path: /b
            - op: copy
              from: /a
              path: /b

            """,
            patch.ToMapping().TextOf("patch"));
    }

    [Fact]
    public void Merge_IsWrittenAsYamlText() => Assert.Equal(
        "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n",
        new Patch { Merge = new UntypedResource("v1", "Service", "web") }.ToMapping().TextOf("patch"));

    [Fact]
    public void Path_ThatIsNoPointer_IsRefused() => Assert.Equal(
        "'spec.replicas' is not a JSON pointer; begin it with '/'. (Parameter 'path')",
        Assert.Throws<ArgumentException>(static () => JsonPatch.Remove("spec.replicas")).Message);

    [Fact]
    public void Selector_OfAResource_NamesItExactly()
    {
        var selector = Selector.Of(new UntypedResource("apps/v1", "Deployment", "web", "shop"));

        Assert.Equal(new Selector { Group = "apps", Version = "v1", Kind = "Deployment", Name = "web", Namespace = "shop" }, selector);
        Assert.Equal(new Selector { Version = "v1", Kind = "Service", Name = "web" }, Selector.Of(new UntypedResource("v1", "Service", "web")));
    }

    [Fact]
    public void SameWrittenPatch_IsEqual()
    {
        Assert.Equal(JsonPatch.Replace("/a", 1), JsonPatch.Replace("/a", 1));
        Assert.NotEqual(JsonPatch.Replace("/a", 1), JsonPatch.Replace("/a", 2));
        Assert.Equal(
            new HelmChart { Name = "a", ValuesInline = new Mapping { { "b", 1 } } }, new HelmChart { Name = "a", ValuesInline = new Mapping { { "b", 1 } } });
    }

    [Fact]
    public void WholePatches_AreAccepted() => Assert.Empty(Findings(new()
    {
        Patches = [new() { Path = "a.yaml" }, new() { Inline = "{}" }, new() { Operations = [], Target = Web }],
        Replacements = [new() { Path = "a.yaml" }, new() { Source = new(), Targets = [] }],
    }));

    [Fact]
    public void HalfPatches_AreRefused() => Assert.Equal(
        [
            "error MAN3100: patches[0] says its patch in 0 ways; expected one. Set exactly one of Path, Inline, Operations and Merge.",
            "error MAN3100: patches[1] says its patch in 2 ways; expected one. Set exactly one of Path, Inline, Operations and Merge.",
            "error MAN3101: patches[2] has JSON patch operations but no target; kustomize cannot know the resource. Set Target.",
            "error MAN3102: replacements[0] has a Path and more; expected either Path, or Source and Targets. Complete it, or keep one form.",
            "error MAN3102: replacements[1] has nothing; expected either Path, or Source and Targets. Complete it, or keep one form.",
            "error MAN3102: replacements[2] has no Source; expected either Path, or Source and Targets. Complete it, or keep one form.",
            "error MAN3102: replacements[3] has no Targets; expected either Path, or Source and Targets. Complete it, or keep one form.",
        ],
        Findings(new()
        {
            Patches = [new(), new() { Path = "a.yaml", Inline = "{}" }, new() { Operations = [] }],
            Replacements = [new() { Path = "a.yaml", Source = new() }, new(), new() { Targets = [] }, new() { Source = new() }],
        }));

    private static IEnumerable<string> Findings(Kustomization kustomization)
    {
        var diagnostics = new DiagnosticBag();
        kustomization.Check(diagnostics, Location.None);
        return diagnostics.ToSorted().Select(static finding => (finding with { Origin = Location.None }).ToString());
    }
}
