using System.Diagnostics;
using Manifests.Diagnostics;
using Manifests.Schema.Import;
using Manifests.Schema.Text;
using Xunit;

namespace Manifests.Schema.Tests.Import;

/// <summary>Catalogs of the item KubernetesCrd.</summary>
public sealed class UserCrdImportTests
{
    [Fact]
    public void Descriptions_AreKept_ButNotThoseOfWhatEveryObjectHas()
    {
        using var folder = new CrdFolder().With("widget.yaml", CrdSamples.Widget("""
                  description: |
                    A widget.

                    It does "things".
                  type: object
                  properties:
                    apiVersion: {type: string, description: Boilerplate.}
                    kind: {type: string, description: Boilerplate.}
                    metadata: {type: object}
                    spec:
                      type: object
                      description: "  What it should be. "
                      oneOf:
                      - {required: [a]}
                      properties:
                        a: {type: array, description: Many., items: {type: string, description: One.}}
                        b: {type: string, description: ""}
            """));

        Assert.Equal(
            """
            catalog 1

            kind example.org/v1 Widget namespaced widgets stored object doc "A widget.\n\nIt does \"things\"."
             apiVersion string
             kind string
             metadata @kubernetes/meta.v1/ObjectMeta
             spec object doc "What it should be."
              :oneOf object
               a! any preserve
              a array doc "Many."
               :items string doc "One."
              b string

            """.ReplaceLineEndings("\n"),
            folder.Make());
    }

    [Fact]
    public void AllFiles_BecomeOneCatalog_WhateverTheirOrder()
    {
        using var one = new CrdFolder().With("a.yaml", CrdSamples.Widget("type: object")).With("b.yaml", CrdSamples.Widget("type: object", "a-b.example.com"));
        using var other = new CrdFolder().With("b.yaml", CrdSamples.Widget("type: object", "a-b.example.com")).With("a.yaml", CrdSamples.Widget("type: object"));
        var catalog = one.Open();

        Assert.Equal(one.Make(), other.Make());
        Assert.Equal(["a-b.example.com/v1 Widget", "example.org/v1 Widget"], catalog.KindNames.Select(name => $"{name.ApiVersion} {name.Kind}"));
        var widget = catalog.FindKind("example.org/v1", "Widget")!;
        Assert.Equal("user", widget.Family);
        Assert.True(widget.Type.FormsOf("metadata")[0].Type.FormsOf("labels").Count > 0);
    }

    [Fact]
    public void TheSameDefinitionTwice_IsOne()
    {
        using var folder = new CrdFolder().With("a.yaml", CrdSamples.Widget("type: object")).With("b.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n---\n" + CrdSamples.Widget("type: object"));
        Assert.Single(folder.Open().KindNames);
    }

    [Fact]
    public void DifferentDefinitionsOfOneKind_AreTold()
    {
        using var folder = new CrdFolder().With("a.yaml", CrdSamples.Widget("type: object")).With("b.yaml", CrdSamples.Widget("{type: object, minProperties: 1}"));
        Assert.Equal(["b.yaml(12,5): error MAN4302: example.org/v1 Widget is defined here and, differently, in a.yaml(12,5); keep the one that the cluster has."], folder.Findings());
    }

    [Fact]
    public void MissingFile_IsToldAtTheProject()
    {
        using var folder = new CrdFolder().Naming("crds/gone.yaml");
        Assert.Equal(["Shop.csproj: error MAN4301: the item KubernetesCrd names 'crds/gone.yaml', which does not exist; correct the path, or add the file."], folder.Findings());
    }

    [Fact]
    public void DefinitionThatServesNothing_IsTold()
    {
        using var folder = new CrdFolder().With("a.yaml", CrdSamples.Widget("type: object").Replace("served: true", "served: false", StringComparison.Ordinal));
        Assert.Equal(
            ["a.yaml(1,1): error MAN4303: no version of the CustomResourceDefinition 'widgets.example.org' is served, so there is nothing to make models of; set 'served: true' for one, or leave the file out."],
            folder.Findings());
    }

    [Fact]
    public void HugeFile_IsRefusedUnread()
    {
        using var folder = new CrdFolder().With("a.yaml", "");
        using (var file = File.OpenWrite(folder.PathOf("a.yaml")))
        {
            file.SetLength(65L * 1024 * 1024);
        }

        Assert.Equal(["a.yaml: error MAN4304: the file has 68157440 bytes; at most 67108864 are read. Split it."], folder.Findings());
    }

    [Fact]
    public void EverythingWrong_IsToldAtOnce()
    {
        using var folder = new CrdFolder()
            .With("list.yaml", "- a\n")
            .With("service.yaml", "apiVersion: v1\nkind: Service\n")
            .With("text.yaml", "a: [\n")
            .With("typo.yaml", CrdSamples.Widget("type: object\nproperties:\n  spec:\n    type: object\n    propeties: {}\n  other: {}"))
            .Naming("gone.yaml");
        Assert.Equal(
            [
                "Shop.csproj: error MAN4301: the item KubernetesCrd names 'gone.yaml', which does not exist; correct the path, or add the file.",
                "list.yaml: error MAN4209: the file holds no CustomResourceDefinition of apiextensions.k8s.io/v1; its first document is a list. Leave the file out, or convert it.",
                "service.yaml: error MAN4209: the file holds no CustomResourceDefinition of apiextensions.k8s.io/v1; its first document is 'v1 Service'. Leave the file out, or convert it.",
                "text.yaml(2,1): error MAN1001: this is not valid YAML: while parsing a node, did not find expected node content. Mend this place; nothing after it in this document was read.",
                "typo.yaml(21,13): error MAN2010: unknown field 'propeties'; did you mean 'properties'? [spec.versions[0].schema.openAPIV3Schema.properties.spec.propeties of apiextensions.k8s.io/v1 CustomResourceDefinition widgets.example.org]",
                "typo.yaml(22,18): error MAN4212: the schema of 'widgets.example.org' is not structural at 'other': it has no 'type', and neither x-kubernetes-int-or-string nor x-kubernetes-preserve-unknown-fields stands in for it. A server refuses such a CustomResourceDefinition; correct the schema.",
            ],
            folder.Findings());
    }

    [Fact]
    public void UpstreamDefinitions_AreAccepted()
    {
        var folder = Path.Combine(Upstream.Folder(), "crds");
        var refused = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var found = new DiagnosticBag();
            CrdImport.Make([new CrdFile(path, "Shop.csproj")], found);
            refused.AddRange(found.ToSorted().Select(finding => Path.GetFileName(path) + " " + finding.ToString()));
        }

        Assert.Equal([], refused);
    }

    [Fact]
    public void TwoMegabytes_AreReadInAMoment()
    {
        var path = Path.Combine(Upstream.Folder(), "crds/kserve/serving.kserve.io_inferenceservices.yaml");
        Assert.InRange(new FileInfo(path).Length, 1_900_000, int.MaxValue);
        var found = new DiagnosticBag();
        var started = Stopwatch.GetTimestamp();
        var text = CrdImport.Make([new CrdFile(path, "Shop.csproj")], found);
        var elapsed = Stopwatch.GetElapsedTime(started);

        Assert.Empty(found.ToSorted());
        Assert.NotNull(Catalog.OfFile(CrdImport.CatalogPath, text!).FindKind("serving.kserve.io/v1beta1", "InferenceService"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{elapsed.TotalMilliseconds:0} ms, {text!.Length} characters");
        Assert.InRange(elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }
}
