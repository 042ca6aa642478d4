using System.Globalization;
using System.Numerics;

namespace Manifests.Cel.Libraries;

/// <summary>Numbers with a fixed count of decimals, rounded from their exact value; a half goes to the even digit, as in Go.</summary>
internal static class ExactDecimals
{
    private const int MantissaBits = 52;
    private const int ExponentBias = 1075;

    /// <summary>Such as <c>1.500</c>.</summary>
    public static string Fixed(double value, int decimals)
    {
        var digits = Scaled(value, decimals).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
        return double.IsNegative(value) ? "-" + text : text;
    }

    /// <summary>Such as <c>1.500e+03</c>.</summary>
    public static string Scientific(double value, int decimals)
    {
        var exponent = value == 0 ? 0 : Exponent(value);
        var digits = Scaled(value, decimals - exponent).ToString(CultureInfo.InvariantCulture);
        if (digits.Length > decimals + 1)
        {
            // Rounded up to the next power of ten.
            exponent++;
            digits = digits[..^1];
        }

        digits = digits.PadRight(decimals + 1, '0');
        var mantissa = decimals == 0 ? digits : $"{digits[0]}.{digits[1..]}";
        var sign = double.IsNegative(value) ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):D2}");
    }

    /// <summary>The fewest digits that tell the number from every other, without an exponent.</summary>
    public static string Plain(double value) => ((decimal?)TryDecimal(value))?.ToString(CultureInfo.InvariantCulture)
        ?? value.ToString("F0", CultureInfo.InvariantCulture);

    private static decimal? TryDecimal(double value) => decimal.TryParse(
        value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;

    private static int Exponent(double value)
    {
        var text = Math.Abs(value).ToString("E16", CultureInfo.InvariantCulture);
        return int.Parse(
            text.AsSpan(text.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    // The magnitude times ten to a power, rounded to an integer.
    private static BigInteger Scaled(double value, int power)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> MantissaBits) & 0x7FF);
        var mantissa = bits & ((1L << MantissaBits) - 1);
        mantissa |= exponent == 0 ? 0 : 1L << MantissaBits;
        var binary = Math.Max(exponent, 1) - ExponentBias;
        var numerator = new BigInteger(mantissa) * (power > 0 ? BigInteger.Pow(10, power) : BigInteger.One);
        var denominator = power < 0 ? BigInteger.Pow(10, -power) : BigInteger.One;
        numerator <<= Math.Max(binary, 0);
        denominator <<= Math.Max(-binary, 0);
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        var half = (rest << 1).CompareTo(denominator);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }
}
