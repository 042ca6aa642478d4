using Manifests.Cel.Libraries;
using Xunit;

namespace Manifests.Cel.Tests.Evaluation;

/// <summary>What a caller brings along: own types, own lists, own functions.</summary>
public sealed class ExtensionTests
{
    private static readonly CelType PointType = CelType.Opaque("geo.Point");

    private static readonly CelLibrary Points = new()
    {
        Name = "points",
        Types = [PointType],
        Functions =
        [
            new("point", CelOverload.Global("point", [CelType.Int], PointType, static x => CelValue.Of(new Point(x.AsInt)))),
            new("geo.origin", CelOverload.Global("origin", PointType, static () => CelValue.Of(new Point(0)), CelCallCost.Constant(7))),
            new("x", CelOverload.Member("point_x", [PointType], CelType.Int, static point => CelValue.Of(((Point)point.AsOpaque).X))),
        ],
    };

    private static readonly CelEnvironment Environment = CelEnvironment.Of(
        [StandardLibrary.Instance, Points], new CelVariable("set", CelType.ListOf(CelType.Int)), new CelVariable("any", CelType.Dyn));

    [Theory]
    [InlineData("point(1) == point(1)", true)]
    [InlineData("point(1) == point(2)", false)]
    [InlineData("geo.origin().x() == 0", true)]
    [InlineData("type(point(1)) == geo.Point", true)]
    [InlineData("dyn(point(1)) == 1", false)]
    [InlineData("set == [2, 1]", true)]
    [InlineData("[2, 1] == set", true)]
    [InlineData("set == [1]", false)]
    [InlineData("size(set + [1, 3]) == 3", true)]
    public void ValuesOfTheCaller_TakePart(string text, bool answer) => Assert.Equal(answer, Evaluate(text).Value.AsBool);

    [Fact]
    public void ValueOfAnotherType_IsNoOverload() => Assert.Equal("no such overload: x", Evaluate("any.x()").Value.AsError.Message);

    [Fact]
    public void CostOfAFunction_IsThatOfItsLibrary() => Assert.Equal(7UL, Evaluate("geo.origin()").Cost);

    [Fact]
    public void NamespacedName_IsHiddenByNoVariableOfAMacro() =>
        Assert.True(Evaluate("[1].all(geo, geo == 1)").Value.IsTrue);

    [Fact]
    public void OverloadWhoseParametersDoNotFitItsImplementation_IsAMistakeOfTheProgram() =>
        Assert.Throws<ArgumentException>(static () => CelOverload.Global("odd", [CelType.Int], CelType.Int, static (a, _) => a));

    private static CelEvaluation Evaluate(string text)
    {
        var compilation = Environment.Compile(text);
        Assert.Empty(compilation.Issues);
        return compilation.Program!.Evaluate([CelValue.Of(new IntSet([1, 2])), CelValue.Of(1)]);
    }

    private sealed class Point(long x) : CelOpaque
    {
        public long X => x;

        public override CelType Type => PointType;

        public override bool IsEqualTo(CelOpaque other) => ((Point)other).X == x;

        public override int GetHashCode() => x.GetHashCode();
    }

    private sealed class IntSet(long[] items) : ICelCustomList
    {
        public int Count => items.Length;

        public CelValue this[int index] => CelValue.Of(items[index]);

        public bool IsEqualTo(ICelList other) => other.Count == Count && Read(other).Order().SequenceEqual(items.Order());

        public CelValue Add(ICelList other) => CelValue.Of(new IntSet([.. items.Union(Read(other))]));

        private static IEnumerable<long> Read(ICelList list) => Enumerable.Range(0, list.Count).Select(index => list[index].AsInt);
    }
}
