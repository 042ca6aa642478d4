using System.Collections.Immutable;
using Manifests.Cel.Syntax;

namespace Manifests.Cel.Libraries;

/// <summary>Functions on lists: slice, flatten, lists.range, distinct, reverse, sort, sortBy, first, last.</summary>
/// <remarks>Source: cel-go's <c>ext/lists.go</c>.</remarks>
public static class ListsLibrary
{
    private static readonly CelType T = CelType.Parameter("T");
    private static readonly CelType List = CelType.ListOf(T);

    // Each item is compared with each of those before.
    private static readonly CelCallCost Square = CelCallCost.Of(
        static (values, _) => SaturatedMath.Add(1, SaturatedMath.Multiply(CelSizes.Of(values[0]), CelSizes.Of(values[0]))),
        static call => new CelCallEstimate(
            CelEstimate.Exactly(1) + (call.Arguments[0].Size * call.Arguments[0].Size),
            call.Arguments[0].Size with { Min = 0 }));

    private static readonly CelCallCost PerItem = CelCallCost.Of(
        static (_, result) => SaturatedMath.Add(1, CelSizes.Of(result)),
        static call => new CelCallEstimate(CelEstimate.Exactly(1) + call.Arguments[0].Size, call.Arguments[0].Size with { Min = 0 }));

    private static readonly CelCallCost Range = CelCallCost.Of(
        static (_, result) => SaturatedMath.Add(1, CelSizes.Of(result)),
        static _ => new CelCallEstimate(new CelEstimate(1, MaxRange), new CelEstimate(0, MaxRange)));

    private static readonly ImmutableArray<CelType> Sortable =
    [
        CelType.Int, CelType.Uint, CelType.Double, CelType.Bool, CelType.Duration, CelType.Timestamp, CelType.String, CelType.Bytes,
    ];

    // The most items that lists.range makes.
    private const int MaxRange = 1_000_000;

    /// <summary>The library.</summary>
    public static CelLibrary Instance { get; } = new()
    {
        Name = "lists",
        Macros = MacroSets.SortBy,
        Functions =
        [
            new("slice", CelOverload.Member("list_slice", [List, CelType.Int, CelType.Int], List, ListOperations.Slice, PerItem)),
            new(
                "flatten",
                CelOverload.Member(
                    "list_flatten",
                    [CelType.ListOf(List)],
                    List,
                    static list => ListOperations.Flatten(list, CelValue.Of(1)),
                    PerItem),
                CelOverload.Member("list_flatten_int", [CelType.List, CelType.Int], CelType.List, ListOperations.Flatten, PerItem)),
            new(
                "lists.range",
                CelOverload.Global(
                    "lists_range",
                    [CelType.Int],
                    CelType.ListOf(CelType.Int),
                    static count => ListOperations.Range(count, MaxRange),
                    Range)),
            new("distinct", CelOverload.Member("list_distinct", [List], List, static list => ListOperations.Distinct(list.AsList), Square)),
            new("reverse", CelOverload.Member("list_reverse", [List], List, static list => ListOperations.Reverse(list.AsList), PerItem)),
            new(
                "sort",
                [
                    .. Sortable.Select(static type => CelOverload.Member(
                        $"list_{type.Name}_sort",
                        [CelType.ListOf(type)],
                        CelType.ListOf(type),
                        static list => ListOperations.Sort(list.AsList, list.AsList),
                        Square)),
                ]),
            new("first", CelOverload.Member("list_first", [List], CelType.OptionalOf(T), static list => End(list.AsList, 0))),
            new(
                "last",
                CelOverload.Member("list_last", [List], CelType.OptionalOf(T), static list => End(list.AsList, list.AsList.Count - 1))),
        ],
    };

    private static CelValue End(ICelList list, int index) =>
        list.Count == 0 ? CelValue.OptionalNone : CelValue.OptionalOf(list[index]);
}
