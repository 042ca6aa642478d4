using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>Quantities such as <c>500m</c> and <c>1Gi</c>.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/library/quantity.go</c>.</remarks>
internal static class QuantityLibrary
{
    private static readonly CelType Quantity = QuantityOpaque.CelType;

    /// <summary>The functions.</summary>
    public static CelLibrary Library { get; } = new()
    {
        Name = "kubernetes quantity",
        Types = [Quantity],
        Functions =
        [
            new("quantity", CelOverload.Global("string_to_quantity", [CelType.String], Quantity, Parse, CelCallCost.Pass(0))),
            new("isQuantity", CelOverload.Global(
                "is_quantity_string", [CelType.String], CelType.Bool, static text => CelValue.Of(QuantityValue.TryParse(text.AsText, out _)), CelCallCost.Pass(0))),
            new("sign", CelOverload.Member("quantity_sign", [Quantity], CelType.Int, static value => CelValue.Of((long)Of(value).Sign))),
            new("isInteger", CelOverload.Member("quantity_is_integer", [Quantity], CelType.Bool, static value => CelValue.Of(Of(value).TryToInt64(out _)))),
            new("asInteger", CelOverload.Member("quantity_as_integer", [Quantity], CelType.Int, AsInteger)),
            new("asApproximateFloat", CelOverload.Member(
                "quantity_as_float", [Quantity], CelType.Double, static value => CelValue.Of(Of(value).ToDouble()))),
            new("isGreaterThan", CelOverload.Member(
                "quantity_is_greater_than", [Quantity, Quantity], CelType.Bool, static (left, right) => CelValue.Of(Of(left) > Of(right)))),
            new("isLessThan", CelOverload.Member(
                "quantity_is_less_than", [Quantity, Quantity], CelType.Bool, static (left, right) => CelValue.Of(Of(left) < Of(right)))),
            new("compareTo", CelOverload.Member(
                "quantity_compare_to", [Quantity, Quantity], CelType.Int, static (left, right) => CelValue.Of((long)Of(left).CompareTo(Of(right))))),
            new(
                "add",
                CelOverload.Member("quantity_add", [Quantity, Quantity], Quantity, static (left, right) => Of(Of(left) + Of(right))),
                CelOverload.Member(
                    "quantity_add_int",
                    [Quantity, CelType.Int],
                    Quantity,
                    static (left, right) => Of(Of(left) + QuantityValue.FromInteger(right.AsInt)))),
            new(
                "sub",
                CelOverload.Member("quantity_sub", [Quantity, Quantity], Quantity, static (left, right) => Of(Of(left) - Of(right))),
                CelOverload.Member(
                    "quantity_sub_int",
                    [Quantity, CelType.Int],
                    Quantity,
                    static (left, right) => Of(Of(left) - QuantityValue.FromInteger(right.AsInt)))),
        ],
    };

    private static QuantityValue Of(CelValue value) => ((QuantityOpaque)value.AsOpaque).Value;

    private static CelValue Of(QuantityValue value) => CelValue.Of(new QuantityOpaque(value));

    private static CelValue Parse(CelValue text) => QuantityValue.TryParse(text.AsText, out var value)
        ? Of(value)
        : CelValue.Of(CelError.Invalid($"{Shown.Text(text.AsText)} is not a quantity"));

    private static CelValue AsInteger(CelValue value) => Of(value).TryToInt64(out var integer)
        ? CelValue.Of(integer)
        : CelValue.Of(CelError.Invalid($"the quantity {Of(value)} is not an integer of 64 bits"));
}
