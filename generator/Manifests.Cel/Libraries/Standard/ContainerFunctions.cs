using System.Collections.Immutable;
using Manifests.Cel.Evaluation;
using Manifests.Cel.Syntax;

namespace Manifests.Cel.Libraries;

/// <summary>Looking into lists and maps: <c>[]</c>, <c>in</c>, <c>size</c>.</summary>
internal static class ContainerFunctions
{
    private static readonly CelType A = CelType.Parameter("A");
    private static readonly CelType B = CelType.Parameter("B");
    private static readonly CelType List = CelType.ListOf(A);
    private static readonly CelType Map = CelType.MapOf(A, B);

    private static readonly CelCallCost Search = CelCallCost.Of(
        static (values, _) => CelSizes.Of(values[1]),
        static call => new CelCallEstimate(call.Arguments[1].Size));

    public static ImmutableArray<CelFunction> All { get; } =
    [
        new(
            Operators.Index,
            CelOverload.Global("index_list", [List, CelType.Int], A, Lookups.Index),
            CelOverload.Global("index_map", [Map, A], B, Lookups.Index)),
        new(
            Operators.In,
            CelOverload.Global("in_list", [A, List], CelType.Bool, static (item, list) => Lookups.Contains(item, list.AsList), Search),
            CelOverload.Global("in_map", [A, Map], CelType.Bool, static (key, map) => CelValue.Of(CelMaps.TryGet(map.AsMap, key, out _)))),
        new(
            "size",
            [
                .. Size("string", CelType.String, static text => CodePoints.Count(text.AsText)),
                .. Size("bytes", CelType.Bytes, static bytes => bytes.AsBytes.Length),
                .. Size("list", List, static list => list.AsList.Count),
                .. Size("map", Map, static map => map.AsMap.Count),
            ]),
    ];

    private static IEnumerable<CelOverload> Size(string name, CelType type, Func<CelValue, int> count) =>
    [
        CelOverload.Global($"size_{name}", [type], CelType.Int, value => CelValue.Of((long)count(value))),
        CelOverload.Member($"{name}_size", [type], CelType.Int, value => CelValue.Of((long)count(value))),
    ];
}
