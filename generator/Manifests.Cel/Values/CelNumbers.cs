namespace Manifests.Cel;

/// <summary>Comparing numbers by what they are worth, whatever their types.</summary>
/// <remarks>Source: the section "Numbers" of CEL's language definition; cel-go's <c>common/types/compare.go</c>.</remarks>
internal static class CelNumbers
{
    private const double LongBound = 9223372036854775808.0;
    private const double UlongBound = 18446744073709551616.0;

    public static bool IsNumber(CelKind kind) => kind is CelKind.Int or CelKind.Uint or CelKind.Double;

    /// <summary>Less than zero, zero or more; <see langword="null"/> when one is not a number (NaN).</summary>
    public static int? Compare(in CelValue left, in CelValue right) => (left.Kind, right.Kind) switch
    {
        (CelKind.Int, CelKind.Int) => left.AsInt.CompareTo(right.AsInt),
        (CelKind.Uint, CelKind.Uint) => left.AsUint.CompareTo(right.AsUint),
        (CelKind.Double, CelKind.Double) => Compare(left.AsDouble, right.AsDouble),
        (CelKind.Int, CelKind.Uint) => Compare(left.AsInt, right.AsUint),
        (CelKind.Uint, CelKind.Int) => -Compare(right.AsInt, left.AsUint),
        (CelKind.Int, CelKind.Double) => Compare(left.AsInt, right.AsDouble),
        (CelKind.Double, CelKind.Int) => -Compare(right.AsInt, left.AsDouble),
        (CelKind.Uint, CelKind.Double) => Compare(left.AsUint, right.AsDouble),
        (CelKind.Double, CelKind.Uint) => -Compare(right.AsUint, left.AsDouble),
        _ => null,
    };

    /// <summary>The integer that a number is worth, when it is one and fits.</summary>
    public static bool TryToLong(in CelValue value, out long result)
    {
        switch (value.Kind)
        {
            case CelKind.Int:
                result = value.AsInt;
                return true;
            case CelKind.Uint when value.AsUint <= long.MaxValue:
                result = (long)value.AsUint;
                return true;
            case CelKind.Double when value.AsDouble is >= -LongBound and < LongBound && Math.Truncate(value.AsDouble) == value.AsDouble:
                result = (long)value.AsDouble;
                return true;
            default:
                result = 0;
                return false;
        }
    }

    private static int Compare(long left, ulong right) => left < 0 ? -1 : ((ulong)left).CompareTo(right);

    private static int? Compare(double left, double right) =>
        left < right ? -1 : left > right ? 1 : double.IsNaN(left) || double.IsNaN(right) ? null : 0;

    // Both as doubles, so that integers above 2^53 are equal to what they are rounded to; cel-go does the same.
    private static int? Compare(long left, double right) => right switch
    {
        < -LongBound => 1,
        > LongBound => -1,
        _ => Compare((double)left, right),
    };

    private static int? Compare(ulong left, double right) => right switch
    {
        < 0 => 1,
        > UlongBound => -1,
        _ => Compare((double)left, right),
    };
}
