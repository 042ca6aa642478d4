using Manifests.Cli;
using Manifests.Diagnostics;
using Manifests.Models.Example.Gadget.V1;
using Manifests.Models.ExampleCorp.MyTeam.V1;
using Manifests.Schema;
using Manifests.Schema.Embedded;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;

namespace Manifests.CrdConsumer.Tests;

/// <summary>The program knows its own kinds without a line of code.</summary>
public sealed class KnownKindTests
{
    [Fact]
    public void RightObject_IsAccepted() => Assert.Empty(Findings(ManifestText.Of(new Widget("a", "shop") { Spec = new() { Class = "on", Ref = "b" } })));

    [Fact]
    public void WrongObject_IsRefusedAsTheDefinitionSays() => Assert.Equal(
        [
            "manifest.yaml(5,3): error MAN2012: the required field '$ref' is missing; add it [spec of my-team.example-corp.io/v1 Widget shop/a]",
            "manifest.yaml(5,10): error MAN2011: expected a text, found the boolean false; YAML reads no as the boolean false, write \"no\" in quotes [spec.class of my-team.example-corp.io/v1 Widget shop/a]",
            "manifest.yaml(6,8): error MAN2011: expected an integer, found the text \"text\"; write a number, without quotes [spec.foo of my-team.example-corp.io/v1 Widget shop/a]",
            "manifest.yaml(7,3): error MAN2010: unknown field 'fo'; remove it, or check its indentation [spec.fo of my-team.example-corp.io/v1 Widget shop/a]",
        ],
        Findings(
            """
            apiVersion: my-team.example-corp.io/v1
            kind: Widget
            metadata: {name: a, namespace: shop}
            spec:
              class: no
              foo: text
              fo: 1
            """));

    [Fact]
    public void EmbeddedParts_AreChecked() => Assert.Equal(
        ["manifest.yaml(12,13): error MAN2016: expected a number of at least 1, found the integer 0; raise it [spec.claim.spec.size of gadget.example.org/v1 Gadget a]"],
        Findings(ManifestText.Of(new Gadget("a")
        {
            Spec = new() { Claim = new() { ApiVersion = "example.org/v1", Kind = "Claim", Metadata = new() { ["name"] = "b" }, Spec = new() { Size = 0 } } },
        })));

    [Fact]
    public void Kinds_AreKnownBesideThoseOfTheCatalog()
    {
        var names = KnownKinds.OfProgram.KindNames.Select(static name => $"{name.ApiVersion} {name.Kind}").ToHashSet();

        Assert.Superset(new HashSet<string> { "my-team.example-corp.io/v1 Widget", "gadget.example.org/v1 Gadget", "gadget.example.org/v1beta1 Gadget", "v1 Pod" }, names);
        Assert.Equal("user", KnownKinds.OfProgram.FindKind("gadget.example.org/v1", "Gadget")!.Family);
        Assert.Same(Catalog.Embedded.FindKind("v1", "Pod"), KnownKinds.OfProgram.FindKind("v1", "Pod"));
        Assert.NotEqual(CatalogIdentity.OfEmbedded, KnownKinds.OfProgram.Identity);
    }

    [Fact]
    public void Host_ExplainsThem()
    {
        var before = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            Assert.Equal(0, ManifestsHost.Run(["explain", "widget.spec", "--no-color"]));
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.StartsWith(
            "Widget.spec  my-team.example-corp.io/v1\n  type      object\n  about     What the widget should be. Sizes < 3 & \"quotes\" are fine; so is ]]> and */.",
            output.ToString(),
            StringComparison.Ordinal);
        Assert.Matches(@"\n\$ref +string +required\n", output.ToString());
    }

    private static IEnumerable<string> Findings(string yaml)
    {
        var found = new DiagnosticBag();
        new ResourceValidator(KnownKinds.OfProgram, new ValidationOptions { KubernetesVersion = Catalog.Embedded.Releases[^1] }).Validate(ManifestText.Read(yaml), found);
        return found.ToSorted().Select(static finding => finding.ToString());
    }
}
