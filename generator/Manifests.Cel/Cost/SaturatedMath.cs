namespace Manifests.Cel;

/// <summary>Arithmetic of costs, which stops at the greatest number.</summary>
internal static class SaturatedMath
{
    private const double UlongBound = 18446744073709551616.0;

    public static ulong Add(ulong left, ulong right) => left > ulong.MaxValue - right ? ulong.MaxValue : left + right;

    public static ulong Multiply(ulong left, ulong right) => left != 0 && right > ulong.MaxValue / left ? ulong.MaxValue : left * right;

    public static ulong Multiply(ulong value, double factor)
    {
        var product = Math.Ceiling(value * factor);
        return product >= UlongBound ? ulong.MaxValue : (ulong)product;
    }
}
