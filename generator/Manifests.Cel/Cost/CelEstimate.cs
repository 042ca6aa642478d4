namespace Manifests.Cel;

/// <summary>Between what bounds a size or a cost is. Sums and products stop at the greatest number instead of overflowing.</summary>
/// <param name="Min">The least it can be.</param>
/// <param name="Max">The most it can be.</param>
public readonly record struct CelEstimate(ulong Min, ulong Max)
{
    /// <summary>Nothing is known.</summary>
    public static CelEstimate Unknown => new(0, ulong.MaxValue);

    /// <summary>Zero.</summary>
    public static CelEstimate Zero => default;

    /// <summary>Exactly this much.</summary>
    public static CelEstimate Exactly(ulong value) => new(value, value);

    /// <summary>Both together.</summary>
    public static CelEstimate operator +(CelEstimate left, CelEstimate right) =>
        new(SaturatedMath.Add(left.Min, right.Min), SaturatedMath.Add(left.Max, right.Max));

    /// <summary>One as often as the other says.</summary>
    public static CelEstimate operator *(CelEstimate left, CelEstimate right) =>
        new(SaturatedMath.Multiply(left.Min, right.Min), SaturatedMath.Multiply(left.Max, right.Max));

    /// <summary>A share of it, rounded up.</summary>
    public static CelEstimate operator *(CelEstimate left, double factor) =>
        new(SaturatedMath.Multiply(left.Min, factor), SaturatedMath.Multiply(left.Max, factor));

    /// <summary>One or the other: the lesser minimum and the greater maximum.</summary>
    public CelEstimate Or(CelEstimate other) => new(Math.Min(Min, other.Min), Math.Max(Max, other.Max));

    /// <summary>The same bounds, with the greatest not above a limit.</summary>
    public CelEstimate AtMost(ulong limit) => new(Math.Min(Min, limit), Math.Min(Max, limit));
}
