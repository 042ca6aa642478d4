namespace Manifests.SourceGenerator.Tests.Models;

/// <summary>What a user may write against the models, and what does not compile.</summary>
public sealed class ModelUseTests
{
    private const string Using = "using Acme.Example.Shop.V1;\n";

    [Theory]
    [InlineData("new Basket(\"a\", \"shop\") { Spec = new() { Size = 1 } }")]
    [InlineData("new Basket(\"a\") { Spec = new() { Size = 1, Rules = [new() { Name = \"x\" }], Labels = new() { [\"a\"] = \"b\" } } }")]
    [InlineData("new Basket(\"a\") { Spec = new() { Size = 1, Rules = [], Counts = [1, 2], Table = new() { [\"a\"] = [true, false] } } }")]
    [InlineData("new Basket(\"a\") { Labels = { [\"a\"] = \"b\" }, Spec = new() { Size = 1, Port = 80, Cpu = \"500m\", Weight = 1 } }")]
    [InlineData("new Basket(\"a\") { Spec = new() { Size = 1, Port = \"http\", Cpu = 2, Anything = 7, Free = new() { [\"k\"] = \"v\" } } }")]
    [InlineData("new Basket(\"a\") { Spec = new() { Size = 1, Policy = BasketSpec.PolicyValues.Never, Namespace = \"shop\" } }")]
    [InlineData("new Basket(\"a\") { Spec = new() { Size = 1 } } with { Labels = new() { [\"x\"] = \"y\" } }")]
    [InlineData("new Market(\"a\")")]
    public void Expression_Compiles(string expression) => Assert.Empty(Findings(expression));

    [Theory]
    [InlineData("new Basket(\"a\")", "CS9035: Required member 'Basket.Spec' must be set")]
    [InlineData("new Basket(\"a\") { Spec = new() }", "CS9035: Required member 'BasketSpec.Size' must be set")]
    [InlineData("new Basket(\"a\") { Spec = new() { Size = 1, Rules = [new()] } }", "CS9035: Required member 'BasketRule.Name' must be set")]
    [InlineData("new Basket(\"a\", new Market(\"b\")) { Spec = new() { Size = 1 } }", "CS1503: Argument 2: cannot convert from 'Acme.Example.Shop.V1.Market' to 'Manifests.Models.NamespaceRef'")]
    [InlineData("new Market(\"a\", \"shop\")", "CS1503: Argument 2: cannot convert from 'string' to 'int'")]
    [InlineData("new Basket(\"a\") { Spec = new() { Size = \"1\" } }", "CS0029: Cannot implicitly convert type 'string' to 'int'")]
    [InlineData("new Basket(\"a\") { Spec = new() { Size = 1, Namespace = new Market(\"b\") } }", "CS0029: Cannot implicitly convert type 'Acme.Example.Shop.V1.Market' to 'Manifests.Models.NamespaceRef?'")]
    public void Mistake_DoesNotCompile(string expression, string expected)
    {
        var finding = Assert.Single(Findings(expression));

        Assert.Contains("error " + expected, finding, StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableArray<string> Findings(string expression) => ModelCompilation.Findings(
        $"{Using}internal static class User {{ public static Resource Made => {expression}; }}", SampleModels.File);
}
