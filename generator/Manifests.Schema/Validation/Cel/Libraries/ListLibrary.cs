using System.Collections.Immutable;
using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>What Kubernetes adds to lists: order, sums, extremes, places.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/library/lists.go</c>.</remarks>
internal static class ListLibrary
{
    private static readonly ImmutableArray<CelType> Comparable =
    [
        CelType.Int, CelType.Uint, CelType.Double, CelType.Bool, CelType.Duration, CelType.Timestamp, CelType.String, CelType.Bytes,
    ];

    private static readonly ImmutableArray<(CelType Type, CelValue Zero)> Summable =
    [
        (CelType.Int, CelValue.Of(0L)),
        (CelType.Uint, CelValue.Of(0UL)),
        (CelType.Double, CelValue.Of(0.0)),
        (CelType.Duration, CelValue.Of(new CelDuration(0))),
    ];

    private static readonly CelCallCost OnePerItem = CelCallCost.Of(
        static (values, _) => 1 + CelSizes.Of(values[0]),
        static call => new CelCallEstimate(CelEstimate.Exactly(1) + call.Arguments[0].Size));

    /// <summary>The functions.</summary>
    public static CelLibrary Library { get; } = new()
    {
        Name = "kubernetes lists",
        Functions =
        [
            new("isSorted", [.. Comparable.Select(static type => Over(type, "is_sorted", CelType.Bool, static list => CelValue.Of(IsSorted(list))))]),
            new("sum", [.. Summable.Select(static sum => Over(sum.Type, "sum", sum.Type, list => Sum(list, sum.Zero)))]),
            new("min", [.. Comparable.Select(static type => Over(type, "min", type, static list => Extreme(list, "min", -1)))]),
            new("max", [.. Comparable.Select(static type => Over(type, "max", type, static list => Extreme(list, "max", 1)))]),
            new("indexOf", [.. Comparable.Select(static type => Place(type, "index_of", IndexOf))]),
            new("lastIndexOf", [.. Comparable.Select(static type => Place(type, "last_index_of", LastIndexOf))]),
        ],
    };

    private static CelOverload Over(CelType item, string name, CelType result, Func<ICelList, CelValue> implementation) =>
        CelOverload.Member($"list_{item}_{name}", [CelType.ListOf(item)], result, list => implementation(list.AsList), OnePerItem);

    private static CelOverload Place(CelType item, string name, Func<ICelList, CelValue, long> implementation) => CelOverload.Member(
        $"list_{item}_{name}",
        [CelType.ListOf(item), item],
        CelType.Int,
        (list, value) => CelValue.Of(implementation(list.AsList, value)),
        OnePerItem);

    private static bool IsSorted(ICelList list)
    {
        for (var index = 1; index < list.Count; index++)
        {
            if (CelOrder.Compare(list[index - 1], list[index]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static CelValue Sum(ICelList list, CelValue zero)
    {
        var sum = zero;
        for (var index = 0; index < list.Count && !sum.IsError; index++)
        {
            sum = Add(sum, list[index]);
        }

        return sum;
    }

    private static CelValue Add(CelValue left, CelValue right)
    {
        try
        {
            return left.Kind switch
            {
                _ when left.Kind != right.Kind => CelValue.Of(CelError.NoSuchOverload("sum")),
                CelKind.Int => CelValue.Of(checked(left.AsInt + right.AsInt)),
                CelKind.Uint => CelValue.Of(checked(left.AsUint + right.AsUint)),
                CelKind.Double => CelValue.Of(left.AsDouble + right.AsDouble),
                _ => CelValue.Of(new CelDuration(checked(left.AsDuration.Nanoseconds + right.AsDuration.Nanoseconds))),
            };
        }
        catch (OverflowException)
        {
            return CelValue.Of(CelError.Of(CelErrorKind.Overflow, "integer overflow"));
        }
    }

    private static CelValue Extreme(ICelList list, string name, int sign)
    {
        if (list.Count == 0)
        {
            return CelValue.Of(CelError.Invalid($"{name} called on empty list"));
        }

        var extreme = list[0];
        for (var index = 1; index < list.Count; index++)
        {
            if (CelOrder.Compare(list[index], extreme) * sign > 0)
            {
                extreme = list[index];
            }
        }

        return extreme;
    }

    private static long IndexOf(ICelList list, CelValue value)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] == value)
            {
                return index;
            }
        }

        return -1;
    }

    private static long LastIndexOf(ICelList list, CelValue value)
    {
        for (var index = list.Count - 1; index >= 0; index--)
        {
            if (list[index] == value)
            {
                return index;
            }
        }

        return -1;
    }
}
