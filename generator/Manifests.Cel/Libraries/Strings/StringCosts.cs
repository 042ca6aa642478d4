namespace Manifests.Cel.Libraries;

/// <summary>What functions on texts cost.</summary>
/// <remarks>Source: the cost estimator of API servers, <c>pkg/cel/library/cost.go</c>; join and format follow their result.</remarks>
internal static class StringCosts
{
    /// <summary>The text and what is looked for are passed over together.</summary>
    public static CelCallCost Search { get; } = CelCallCost.Of(
        static (values, _) => SaturatedMath.Multiply(
            SaturatedMath.Multiply(CelSizes.Of(values[0]), CelCallCost.Traversal),
            SaturatedMath.Multiply(CelSizes.Of(values[1]), CelCallCost.Traversal)),
        static call => new CelCallEstimate(
            (call.Arguments[0].Size * CelCallCost.Traversal) * (call.Arguments[1].Size * CelCallCost.Traversal)));

    /// <summary>The text is passed over; at worst every code point of it is replaced.</summary>
    public static CelCallCost Replace { get; } = CelCallCost.Of(
        static (values, result) => SaturatedMath.Multiply(Math.Max(CelSizes.Of(values[0]), CelSizes.Of(result)), CelCallCost.Traversal),
        static call =>
        {
            var size = Replaced(call.Arguments[0].Size, call.Arguments[1].Size, call.Arguments[2].Size);
            return new CelCallEstimate(call.Arguments[0].Size.Or(size) * CelCallCost.Traversal, size);
        });

    /// <summary>What is made is passed over.</summary>
    public static CelCallCost Join { get; } = CelCallCost.Of(
        static (values, result) => SaturatedMath.Add(CelSizes.Of(values[0]), Result(result)),
        static call =>
        {
            var separator = call.Arguments.Length > 1 ? call.Arguments[1].Size : CelEstimate.Zero;
            var size = call.Arguments[0].Size * (call.ItemSizeOf(0) + separator);
            return new CelCallEstimate(call.Arguments[0].Size + (size * CelCallCost.Traversal), size);
        });

    /// <summary>The format and what is made are passed over.</summary>
    public static CelCallCost Format { get; } = CelCallCost.Of(
        static (values, result) => SaturatedMath.Add(SaturatedMath.Multiply(CelSizes.Of(values[0]), CelCallCost.Traversal), Result(result)),
        static call => new CelCallEstimate(call.Arguments[0].Size * CelCallCost.Traversal));

    private static ulong Result(CelValue result) =>
        result.Kind == CelKind.String ? SaturatedMath.Multiply(CelSizes.Of(result), CelCallCost.Traversal) : 0;

    // An empty text is found around every code point, a longer one at most as often as it fits.
    private static CelEstimate Replaced(CelEstimate text, CelEstimate old, CelEstimate replacement)
    {
        var times = old.Min == 0 ? SaturatedMath.Add(text.Max, 1) : text.Max / old.Min;
        return new CelEstimate(0, SaturatedMath.Add(text.Max, SaturatedMath.Multiply(times, replacement.Max)));
    }
}
