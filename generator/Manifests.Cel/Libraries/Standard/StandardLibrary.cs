using Manifests.Cel.Syntax;

namespace Manifests.Cel.Libraries;

/// <summary>What every environment has: operators, conversions, times, and the functions of CEL's language definition.</summary>
public static class StandardLibrary
{
    /// <summary>The library.</summary>
    public static CelLibrary Instance { get; } = new()
    {
        Name = "standard",
        Macros = MacroSets.Standard,
        Types =
        [
            CelType.Bool, CelType.Int, CelType.Uint, CelType.Double, CelType.String, CelType.Bytes, CelType.List, CelType.Map,
            CelType.Null, CelType.Type, CelType.Timestamp, CelType.Duration,
        ],
        Functions =
        [
            .. ArithmeticFunctions.All,
            .. ComparisonFunctions.All,
            .. ContainerFunctions.All,
            .. ConversionFunctions.All,
            .. TextFunctions.All,
            .. TimeFunctions.All,
        ],
    };
}
