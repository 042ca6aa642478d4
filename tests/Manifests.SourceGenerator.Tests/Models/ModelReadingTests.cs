namespace Manifests.SourceGenerator.Tests.Models;

/// <summary>How each form of value is read; the list of kinds by which resources are found.</summary>
public sealed class ModelReadingTests
{
    private const string Items = "global::Manifests.Models.ItemReading.";

    [Theory]
    [InlineData("string", "reading.Text(\"a\")")]
    [InlineData("boolean", "reading.Boolean(\"a\")")]
    [InlineData("integer format int32", "reading.Int32(\"a\")")]
    [InlineData("integer", "reading.Int64(\"a\")")]
    [InlineData("number", "reading.Number(\"a\")")]
    [InlineData("quantity", "reading.Quantity(\"a\")")]
    [InlineData("int-or-string", "reading.IntOrString(\"a\")")]
    [InlineData("any", "reading.Node(\"a\")")]
    [InlineData("object preserve", "reading.Mapping(\"a\")")]
    [InlineData("[string]", "reading.Texts(\"a\")")]
    [InlineData("{string}", "reading.TextMap(\"a\")")]
    [InlineData("[quantity]", "reading.List(\"a\", " + Items + "Quantity)")]
    [InlineData("{any}", "reading.Map(\"a\", " + Items + "Node)")]
    [InlineData("{[boolean]}", "reading.Map(\"a\", " + Items + "ListOf<bool>(" + Items + "Boolean))")]
    [InlineData("[{integer}]", "reading.List(\"a\", " + Items + "MapOf<long>(" + Items + "Int64))")]
    [InlineData("&part", "reading.Model<global::Acme.Example.V1.ThingA>(\"a\")")]
    [InlineData("[&part]", "reading.Models<global::Acme.Example.V1.ThingA>(\"a\")")]
    [InlineData("{&part}", "reading.ModelMap<global::Acme.Example.V1.ThingA>(\"a\")")]
    [InlineData("{[&part]}", "reading.Map(\"a\", " + Items + "ListOf<global::Acme.Example.V1.ThingA>(" + Items + "Model<global::Acme.Example.V1.ThingA>))")]
    public void Form_HasItsReader(string type, string expected)
    {
        var file = Kind($" a {type}\n");

        Assert.Empty(ModelCompilation.Findings("", file));
        Assert.Contains($" A = {expected};\n", ModelCompilation.Generated(file), StringComparison.Ordinal);
    }

    [Fact]
    public void RequiredProperty_IsAskedForAsSuch()
    {
        var file = Kind(" a! integer\n");

        Assert.Empty(ModelCompilation.Findings("", file));
        Assert.Contains(" A = reading.Required(\"a\", reading.Int64(\"a\"));\n", ModelCompilation.Generated(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_AreListed() => Assert.Contains(
        """
                        case "shop.example.com/v1 Basket": return new global::Acme.Example.Shop.V1.Basket(reading);
                        case "shop.example.com/v1 Market": return new global::Acme.Example.Shop.V1.Market(reading);
                        default: return null;
        """,
        ModelCompilation.Registry(SampleModels.File),
        StringComparison.Ordinal);

    [Fact]
    public void OwnKinds_AreReadByAReaderThatKnowsThem() => Assert.Empty(ModelCompilation.Findings(
        """
        internal static class User
        {
            public static Resource? Basket(Mapping node, Manifests.Diagnostics.DiagnosticBag diagnostics) =>
                ModelReader.Default.With(Acme.ModelKinds.All).TryRead(node, out var basket, diagnostics) ? basket : null;

            public static Acme.Example.Shop.V1.BasketRule? Rule(Mapping node, Manifests.Diagnostics.DiagnosticBag diagnostics) =>
                ModelReader.Default.TryRead<Acme.Example.Shop.V1.BasketRule>(node, out var rule, diagnostics) ? rule : null;
        }
        """,
        SampleModels.File));

    [Fact]
    public void KindOfTwoFamilies_IsListedOnce()
    {
        var other = ModelCompilation.File(
            "catalog 1\n\nkind argoproj.io/v1 Thing cluster - object\n a string\n", "/repo/catalog/argo-rollouts/x.catalog");
        var one = ModelCompilation.File(
            "catalog 1\n\nkind argoproj.io/v1 Thing cluster - object\n b string\n", "/repo/catalog/argo-cd/x.catalog");

        Assert.Empty(ModelCompilation.Findings("", one, other));
        Assert.Contains(
            "case \"argoproj.io/v1 Thing\": return new global::Acme.ArgoCD.V1.Thing(reading);\n", ModelCompilation.Registry(one, other), StringComparison.Ordinal);
    }

    private static InMemoryText Kind(string properties) => ModelCompilation.File(
        $"catalog 1\n\nkind example.com/v1 Thing cluster - object\n{properties}\nshape part object\n b string\n");
}
