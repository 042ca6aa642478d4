using System.Collections.Immutable;
using Manifests.Cel.Syntax;

namespace Manifests.Cel.Libraries;

/// <summary>The operators <c>== != &lt; &lt;= &gt; &gt;=</c>; numbers are compared whatever their types.</summary>
internal static class ComparisonFunctions
{
    private static readonly CelType Same = CelType.Parameter("A");

    /// <summary>The shorter of both is passed over.</summary>
    private static readonly CelCallCost Shorter = CelCallCost.Of(
        static (values, _) => SaturatedMath.Multiply(Math.Min(CelSizes.Of(values[0]), CelSizes.Of(values[1])), CelCallCost.Traversal),
        static call => new CelCallEstimate(Least(call.Arguments[0].Size, call.Arguments[1].Size) * CelCallCost.Traversal));

    private static readonly ImmutableArray<(string Suffix, CelType Type)> Numbers =
        [("int64", CelType.Int), ("uint64", CelType.Uint), ("double", CelType.Double)];

    public static ImmutableArray<CelFunction> All { get; } =
    [
        new(
            Operators.Equal,
            CelOverload.Global("equals", [Same, Same], CelType.Bool, static (a, b) => CelValue.Of(CelEquality.AreEqual(a, b)), Shorter)),
        new(
            Operators.NotEqual,
            CelOverload.Global(
                "not_equals",
                [Same, Same],
                CelType.Bool,
                static (a, b) => CelValue.Of(!CelEquality.AreEqual(a, b)),
                Shorter)),
        Ordering(Operators.Less, "less", static order => order < 0),
        Ordering(Operators.LessOrEqual, "less_equals", static order => order <= 0),
        Ordering(Operators.Greater, "greater", static order => order > 0),
        Ordering(Operators.GreaterOrEqual, "greater_equals", static order => order >= 0),
    ];

    private static CelFunction Ordering(string name, string id, Func<int, bool> decide)
    {
        var overloads = ImmutableArray.CreateBuilder<CelOverload>();
        foreach (var (left, leftType) in Numbers)
        {
            foreach (var (right, rightType) in Numbers)
            {
                var suffix = left == right ? left : $"{left}_{right}";
                overloads.Add(
                    Compare($"{id}_{suffix}", leftType, rightType, static (a, b) => CelNumbers.Compare(a, b), decide, CelCallCost.One));
            }
        }

        overloads.Add(
            Compare($"{id}_bool", CelType.Bool, CelType.Bool, static (a, b) => a.AsBool.CompareTo(b.AsBool), decide, CelCallCost.One));
        overloads.Add(
            Compare(
                $"{id}_string",
                CelType.String,
                CelType.String,
                static (a, b) => CodePoints.Compare(a.AsText, b.AsText),
                decide,
                Shorter));
        overloads.Add(
            Compare($"{id}_bytes", CelType.Bytes, CelType.Bytes, static (a, b) => a.AsBytes.SequenceCompareTo(b.AsBytes), decide, Shorter));
        overloads.Add(
            Compare(
                $"{id}_timestamp",
                CelType.Timestamp,
                CelType.Timestamp,
                static (a, b) => a.AsTimestamp.CompareTo(b.AsTimestamp),
                decide,
                CelCallCost.One));
        overloads.Add(
            Compare(
                $"{id}_duration",
                CelType.Duration,
                CelType.Duration,
                static (a, b) => a.AsDuration.CompareTo(b.AsDuration),
                decide,
                CelCallCost.One));
        return new CelFunction(name, overloads.ToImmutable());
    }

    // No order holds when one is not a number.
    private static CelOverload Compare(
        string id, CelType left, CelType right, Func<CelValue, CelValue, int?> compare, Func<int, bool> decide, CelCallCost cost) =>
        CelOverload.Global(
            id, [left, right], CelType.Bool, (a, b) => CelValue.Of(compare(a, b) is { } order && decide(order)), cost);

    private static CelEstimate Least(CelEstimate left, CelEstimate right) =>
        new(Math.Min(left.Min, right.Min), Math.Min(left.Max, right.Max));
}
