using System.Globalization;
using System.Numerics;

namespace Manifests.Models;

/// <summary>
/// A parsed quantity: a whole number of billionths and the family of units it is written in. Amounts finer than a billionth
/// are rounded away from zero, as the API server does.
/// </summary>
internal readonly struct CanonicalQuantity
{
    private const string BinaryUnits = "KMGTPE";

    // 1 is at place 3; each place is a factor of 1000.
    private static readonly string[] DecimalUnits = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];

    // Two digits of exponent are more than any amount needs, and keep the powers small.
    private const int MaxExponent = 99;

    private readonly BigInteger nano;
    private readonly Family family;

    private CanonicalQuantity(BigInteger nano, Family family)
    {
        this.nano = nano;
        this.family = family;
    }

    private enum Family
    {
        Decimal,
        Binary,
        Exponent,
    }

    private static BigInteger One => BigInteger.Pow(10, 9);

    public static CanonicalQuantity OfBytes(long bytes) => new(bytes * One, Family.Binary);

    public static bool TryParse(string text, out CanonicalQuantity quantity)
    {
        quantity = default;
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var numberEnd = at;
        while (numberEnd < text.Length && (char.IsAsciiDigit(text[numberEnd]) || text[numberEnd] == '.'))
        {
            numberEnd++;
        }

        if (!TryParseNumber(text.AsSpan(at, numberEnd - at), out var digits, out var decimals)
            || !TryParseUnit(text.AsSpan(numberEnd), out var family, out var numerator, out var denominator))
        {
            return false;
        }

        var scaled = digits * numerator * One;
        var divisor = BigInteger.Pow(10, decimals) * denominator;
        var nano = BigInteger.DivRem(scaled, divisor, out var rest) + (rest.IsZero ? 0 : 1);
        quantity = new CanonicalQuantity(text[0] == '-' ? -nano : nano, family);
        return true;
    }

    public override string ToString()
    {
        // The API server writes binary amounts below 1024 as plain numbers.
        var isSmall = BigInteger.Abs(nano) < 1024 * One;
        return family == Family.Binary && !isSmall ? ToBinary() : ToDecimal();
    }

    private string ToBinary()
    {
        var value = BigInteger.DivRem(nano, One, out var rest) + (rest.IsZero ? 0 : rest.Sign);
        var unit = 0;
        while (unit < BinaryUnits.Length && (value % 1024).IsZero)
        {
            value /= 1024;
            unit++;
        }

        return value.ToString(CultureInfo.InvariantCulture) + (unit == 0 ? "" : BinaryUnits[unit - 1] + "i");
    }

    private string ToDecimal()
    {
        if (nano.IsZero)
        {
            return "0";
        }

        var value = nano;
        var unit = 0;
        while ((family == Family.Exponent || unit < DecimalUnits.Length - 1) && (value % 1000).IsZero)
        {
            value /= 1000;
            unit++;
        }

        var exponent = (unit - 3) * 3;
        var suffix = family != Family.Exponent ? DecimalUnits[unit]
            : exponent == 0 ? ""
            : "e" + exponent.ToString(CultureInfo.InvariantCulture);
        return value.ToString(CultureInfo.InvariantCulture) + suffix;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, out BigInteger digits, out int decimals)
    {
        var dot = text.IndexOf('.');
        decimals = dot < 0 ? 0 : text.Length - dot - 1;
        var joined = dot < 0 ? text.ToString() : string.Concat(text[..dot], text[(dot + 1)..]);
        return BigInteger.TryParse(joined, NumberStyles.None, CultureInfo.InvariantCulture, out digits);
    }

    private static bool TryParseUnit(ReadOnlySpan<char> text, out Family family, out BigInteger numerator, out BigInteger denominator)
    {
        family = Family.Decimal;
        numerator = denominator = BigInteger.One;
        if (text.Length == 2 && text[1] == 'i' && BinaryUnits.Contains(text[0], StringComparison.Ordinal))
        {
            family = Family.Binary;
            numerator = BigInteger.Pow(1024, BinaryUnits.IndexOf(text[0], StringComparison.Ordinal) + 1);
            return true;
        }

        var unit = Array.IndexOf(DecimalUnits, text.ToString());
        if (unit < 0 && !TryParseExponent(text, out unit))
        {
            return false;
        }

        if (Array.IndexOf(DecimalUnits, text.ToString()) < 0)
        {
            family = Family.Exponent;
            Scale(unit, ref numerator, ref denominator);
            return true;
        }

        Scale((unit - 3) * 3, ref numerator, ref denominator);
        return true;
    }

    private static bool TryParseExponent(ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        return text.Length > 1
            && text[0] is 'e' or 'E'
            && int.TryParse(text[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            && Math.Abs(exponent) <= MaxExponent;
    }

    private static void Scale(int exponent, ref BigInteger numerator, ref BigInteger denominator)
    {
        if (exponent >= 0)
        {
            numerator = BigInteger.Pow(10, exponent);
        }
        else
        {
            denominator = BigInteger.Pow(10, -exponent);
        }
    }
}
