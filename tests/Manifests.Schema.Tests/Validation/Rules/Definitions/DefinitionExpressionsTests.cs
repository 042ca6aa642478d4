using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class DefinitionExpressionsTests
{
    private const string Place = "properties.spec.x-kubernetes-validations[0]";

    [Theory]
    [InlineData("self.a == 'x'")]
    [InlineData("!has(self.b) || self.b > 0")]
    [InlineData("self.b >= oldSelf.b")]
    [InlineData("self.c.all(k, k != 'x')")]
    [InlineData("self.d.all(i, i.startsWith('x'))")]
    public void RuleThatCompiles_IsAccepted(string rule) => Assert.Empty(Field($"rule: \"{rule}\""));

    [Theory]
    [InlineData("self.nothing == 'x'", "undefined field 'nothing'")]
    [InlineData("self.a == 1", "no overload of '==' takes (string, int)")]
    [InlineData("self.a", "bool was expected here, found string")]
    [InlineData("dyn(self.a == 'x')", "bool was expected here, found dyn; compare it, or convert it as in bool(...)")]
    public void RuleThatDoesNotCompile_IsRefused(string rule, string problem) =>
        Assert.Equal([$"{Place}.rule: the rule is not valid CEL: {problem} at character 1; mend it"], Field($"rule: \"{rule}\""));

    [Fact]
    public void MessageExpressionThatIsNoText_IsRefused()
    {
        Assert.Equal(
            [$"{Place}.messageExpression: the messageExpression is not valid CEL: string was expected here, found int at character 1; mend it"],
            Field("rule: 'true', messageExpression: 'self.b'"));
    }

    [Fact]
    public void FunctionOfALaterRelease_IsRefused()
    {
        Assert.Equal(
            [$"{Place}.rule: Kubernetes 1.32 cannot compile the rule: undeclared reference to 'isSemver', which later releases know; write the rule without it"],
            Field("rule: \"isSemver(self.a)\""));
    }

    [Fact]
    public void CostlyRule_IsRefusedUntilItsListsAreBounded()
    {
        const string Rule = "x-kubernetes-validations: [{rule: \"self.all(a, self.all(b, a == b))\"}]";
        var finding = Assert.Single(
            DefinitionSample.WithField($"{{type: array, items: {{type: string, maxLength: 10}}, {Rule}}}"),
            static found => found.Contains("the rule may cost", StringComparison.Ordinal));
        Assert.StartsWith($"{Place}.rule: the rule may cost ", finding, StringComparison.Ordinal);
        Assert.EndsWith(
            ", and a server allows 10,000,000 steps; bound what it reads with maxItems, maxProperties and maxLength, or write it simpler",
            finding,
            StringComparison.Ordinal);
        Assert.Empty(DefinitionSample.WithField($"{{type: array, maxItems: 20, items: {{type: string, maxLength: 10}}, {Rule}}}"));
    }

    [Fact]
    public void ManyRules_AreRefusedTogether()
    {
        // Each stays below what one rule may cost.
        var rules = string.Join(", ", Enumerable.Range(0, 40).Select(static at => $"{{rule: \"self.all(a, self.all(b, a == b + {at}))\"}}"));
        var findings = DefinitionSample.WithField($"{{type: array, maxItems: 1000, items: {{type: integer}}, x-kubernetes-validations: [{rules}]}}");
        Assert.StartsWith(": the rules of the version may cost ", Assert.Single(findings), StringComparison.Ordinal);
    }

    private static string[] Field(string rule) => DefinitionSample.WithField(
        "{type: object, properties: {a: {type: string}, b: {type: integer}, c: {type: object, additionalProperties: {type: string}, maxProperties: 5},"
        + $" d: {{type: array, maxItems: 5, items: {{type: string, maxLength: 5}}}}}}, x-kubernetes-validations: [{{{rule}}}]}}");
}
