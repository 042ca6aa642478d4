using Manifests.Cel.Evaluation;
using Manifests.Cel.Syntax;

namespace Manifests.Cel.Libraries;

/// <summary>
/// Values that may be absent: <c>a.?b</c>, <c>a[?b]</c>, <c>[?x]</c>, <c>{?k: v}</c>, optional.of, optional.ofNonZeroValue, optional.none,
/// hasValue, value, or, orValue, optMap, optFlatMap.
/// </summary>
public static class OptionalsLibrary
{
    internal const string Or = "optional_or_optional";
    internal const string OrValue = "optional_orValue_value";

    private static readonly CelType V = CelType.Parameter("V");
    private static readonly CelType K = CelType.Parameter("K");
    private static readonly CelType Optional = CelType.OptionalOf(V);
    private static readonly CelType List = CelType.ListOf(V);
    private static readonly CelType Map = CelType.MapOf(K, V);

    /// <summary>The library.</summary>
    public static CelLibrary Instance { get; } = new()
    {
        Name = "optionals",
        Macros = MacroSets.Optionals,
        Types = [CelType.Optional],
        Functions =
        [
            new("optional.of", CelOverload.Global("optional_of", [V], Optional, CelValue.OptionalOf)),
            new(
                "optional.ofNonZeroValue",
                CelOverload.Global(
                    "optional_ofNonZeroValue",
                    [V],
                    Optional,
                    static value => OptionalValues.IsZero(value) ? CelValue.OptionalNone : CelValue.OptionalOf(value))),
            new("optional.none", CelOverload.Global("optional_none", Optional, static () => CelValue.OptionalNone)),
            new(
                "hasValue",
                CelOverload.Member("optional_hasValue", [Optional], CelType.Bool, static value => CelValue.Of(value.AsOptional.HasValue))),
            new(
                "value",
                CelOverload.Member(
                    "optional_value",
                    [Optional],
                    V,
                    static value => value.AsOptional.HasValue ? value.AsOptional.Value : Absent)),
            new(
                "or",
                CelOverload.Member(Or, [Optional, Optional], Optional, static (value, other) => value.AsOptional.HasValue ? value : other)),
            new(
                "orValue",
                CelOverload.Member(
                    OrValue,
                    [Optional, V],
                    V,
                    static (value, other) => value.AsOptional.HasValue ? value.AsOptional.Value : other)),
            new(
                Operators.OptionalIndex,
                CelOverload.Global("list_optindex_optional_int", [List, CelType.Int], Optional, OptionalValues.Index),
                CelOverload.Global(
                    "optional_list_optindex_optional_int",
                    [CelType.OptionalOf(List), CelType.Int],
                    Optional,
                    OptionalValues.Index),
                CelOverload.Global("map_optindex_optional_value", [Map, K], Optional, OptionalValues.Index),
                CelOverload.Global("optional_map_optindex_optional_value", [CelType.OptionalOf(Map), K], Optional, OptionalValues.Index)),
            new(
                Operators.Index,
                CelOverload.Global("optional_list_index_int", [CelType.OptionalOf(List), CelType.Int], Optional, OptionalValues.Index),
                CelOverload.Global("optional_map_index_value", [CelType.OptionalOf(Map), K], Optional, OptionalValues.Index)),
        ],
    };

    internal static CelValue Absent => CelValue.Of(CelError.Invalid("the optional has no value"));
}
