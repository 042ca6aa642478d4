using Manifests.Cel.Libraries;
using Xunit;

namespace Manifests.Cel.Tests.Cost;

public sealed class CostTests
{
    private static readonly CelEnvironment Environment = CelEnvironment.Of(
        CelLibraries.All,
        new CelVariable("names", CelType.ListOf(CelType.String.WithMaxSize(100), 10)),
        new CelVariable("text", CelType.String),
        new CelVariable("map", CelType.MapOf(CelType.String.WithMaxSize(20), CelType.Int, 5)));

    [Theory]
    [InlineData("'a'", 0UL)]
    [InlineData("text", 1UL)]
    [InlineData("1 + 2", 1UL)]
    [InlineData("1 == 2", 1UL)]
    [InlineData("[1, 2, 3]", 10UL)]
    [InlineData("{'a': 1}", 30UL)]
    [InlineData("map.a", 2UL)]
    [InlineData("has(map.a)", 1UL)]
    [InlineData("map['a']", 2UL)]
    [InlineData("names[0]", 2UL)]
    [InlineData("true && false", 0UL)]
    [InlineData("true ? 1 : 2", 0UL)]
    [InlineData("[1, 2, 3].all(x, true)", 20UL)]
    [InlineData("[1, 2, 3].exists(x, false)", 23UL)]
    [InlineData("[1, 2, 3].exists_one(x, x == 1)", 20UL)]
    [InlineData("[1, 2].filter(x, x == 1)", 38UL)]
    [InlineData("[1, 2].map(x, x)", 47UL)]
    [InlineData("text.startsWith('0123456789ab')", 3UL)]
    [InlineData("text.contains('ell')", 2UL)]
    [InlineData("text.matches('^[a-z]+$')", 3UL)]
    [InlineData("text + text", 3UL)]
    [InlineData("3 in [1, 2, 3]", 13UL)]
    public void Evaluation_CountsItsSteps(string text, ulong cost)
    {
        var evaluation = Compile(text).Evaluate(Values());
        Assert.False(evaluation.Value.IsError, evaluation.Value.ToString());
        Assert.Equal(cost, evaluation.Cost);
    }

    [Theory]
    [InlineData("names.all(n, n == 'a')", 2UL, 52UL)]
    [InlineData("names.all(n, n.matches('^[a-z]+$'))", 2UL, 262UL)]
    [InlineData("has(map.a) && map.a > 1", 1UL, 4UL)]
    [InlineData("text.contains('abc')", 1UL, 314574UL)]
    [InlineData("[1, 2].map(x, x + 1)", 49UL, 49UL)]
    [InlineData("true ? [1] : [1].map(x, x)", 10UL, 34UL)]
    [InlineData("names.map(n, n + n).exists(n, n == text)", 13UL, 613UL)]
    [InlineData("map.all(k, k.startsWith('a') && map[k] > 1)", 2UL, 47UL)]
    public void Estimate_IsFromTheDeclaredSizes(string text, ulong min, ulong max) =>
        Assert.Equal(new CelEstimate(min, max), Compile(text).EstimateCost());

    [Theory]
    [InlineData("names.all(n, n.matches('^[a-z]+$'))")]
    [InlineData("names.map(n, n + n).exists(n, n == text)")]
    [InlineData("names.filter(n, n != text).exists_one(n, n.contains('l'))")]
    [InlineData("map.exists(k, map[k] == 2) || text.split('l').join('') == text.replace('l', '')")]
    [InlineData("names.sortBy(n, size(n)).distinct().reverse() + names.slice(0, 1) == names")]
    [InlineData("text.lowerAscii().upperAscii().trim().substring(1).indexOf('l') > 0")]
    public void Evaluation_CostsNoMoreThanWasEstimated(string text)
    {
        var program = Compile(text);
        var cost = program.Evaluate(Values()).Cost;
        var estimate = program.EstimateCost();
        Assert.InRange(cost, estimate.Min, estimate.Max);
    }

    [Fact]
    public void UnboundedNesting_CostsMoreThanAnyLimit()
    {
        var environment = CelEnvironment.Of(CelLibraries.All, new CelVariable("self", CelType.ListOf(CelType.String)));
        var estimate = environment.Compile("self.all(a, self.all(b, self.all(c, a + b == c)))").Program!.EstimateCost();
        Assert.True(estimate.Max > 10_000_000, estimate.ToString());
    }

    [Fact]
    public void KeysWithoutABound_AreEstimatedAsEmpty()
    {
        var environment = CelEnvironment.Of(
            CelLibraries.All, new CelVariable("self", CelType.MapOf(CelType.String, CelType.String, 8)));
        Assert.Equal(new CelEstimate(2, 42), environment.Compile("self.all(k, !k.contains('*'))").Program!.EstimateCost());
    }

    [Theory]
    [InlineData(10, 3UL)]
    [InlineData(CelCostBounds.ApiServerLimit, 1048576UL)]
    public void CountOfValues_IsWhatFitsIntoARequest(long bytes, ulong count) =>
        Assert.Equal(count, new CelCostBounds(bytes).MaxCountOf(CelType.String));

    [Fact]
    public void CostLimit_EndsTheEvaluation_WhateverTheOperators()
    {
        var evaluation = Compile("lists.range(100000).all(x, x >= 0) || true").Evaluate(Values(), costLimit: 1000);
        Assert.Equal("actual cost limit exceeded", evaluation.Value.AsError.Message);
        Assert.Equal(CelErrorKind.CostLimitExceeded, evaluation.Value.AsError.Kind);
        Assert.InRange(evaluation.Cost, 1001UL, 200_000UL);
    }

    [Fact]
    public void CostAtTheLimit_IsAllowed() => Assert.True(Compile("[1, 2, 3].all(x, true)").Evaluate(Values(), costLimit: 20).Value.IsTrue);

    [Fact]
    public void Cancellation_EndsTheEvaluation()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var evaluation = Compile("[1].all(x, true) || true").Evaluate(Values(), cancellation: source.Token);
        Assert.Equal("operation cancelled", evaluation.Value.AsError.Message);
    }

    [Fact]
    public void Estimates_DoNotOverflow()
    {
        var huge = CelEstimate.Exactly(ulong.MaxValue);
        Assert.Equal(huge, huge + huge);
        Assert.Equal(huge, huge * huge);
        Assert.Equal(huge, huge * 2.0);
        Assert.Equal(CelEstimate.Zero, huge * CelEstimate.Zero);
    }

    private static CelProgram Compile(string text)
    {
        var compilation = Environment.Compile(text);
        Assert.Empty(compilation.Issues);
        return compilation.Program!;
    }

    private static CelValue[] Values() =>
    [
        CelValue.ListOf(CelValue.Of("hello"), CelValue.Of("world")),
        CelValue.Of("hello"),
        CelValue.Of(CelEntries.Of([CelValue.Of("a"), CelValue.Of("b")], [CelValue.Of(1), CelValue.Of(2)])),
    ];
}
