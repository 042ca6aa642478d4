using System.Globalization;

namespace Manifests.Cel;

/// <summary>Numbers with a fraction as text.</summary>
/// <remarks>Source: cel-go's <c>Double.ConvertToType</c>, which is Go's <c>strconv.FormatFloat(value, 'g', -1, 64)</c>.</remarks>
internal static class DoubleText
{
    // Go turns to an exponent below 1e-4 and from 1e6 on when the digits are as few as possible.
    private const int MinPlainExponent = -4;
    private const int MaxPlainExponent = 5;

    public static string Write(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "+Inf" : "-Inf";
        }

        var scientific = value.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var exponent = value == 0 ? 0 : ExponentOf(shortest, scientific);
        return exponent is < MinPlainExponent or > MaxPlainExponent ? WithExponent(shortest, exponent) : Plain(shortest, exponent);
    }

    private static int ExponentOf(string shortest, string scientific)
    {
        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        return mark >= 0
            ? int.Parse(shortest.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : int.Parse(
                scientific.AsSpan(scientific.IndexOf('E', StringComparison.Ordinal) + 1),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture);
    }

    private static string DigitsOf(string shortest)
    {
        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        var mantissa = mark >= 0 ? shortest[..mark] : shortest;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('-').TrimStart('0').TrimEnd('0');
        return digits.Length == 0 ? "0" : digits;
    }

    private static string WithExponent(string shortest, int exponent)
    {
        var digits = DigitsOf(shortest);
        var mantissa = digits.Length == 1 ? digits : $"{digits[0]}.{digits[1..]}";
        var sign = shortest[0] == '-' ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):D2}");
    }

    private static string Plain(string shortest, int exponent)
    {
        if (!shortest.Contains('E', StringComparison.Ordinal))
        {
            return shortest;
        }

        var digits = DigitsOf(shortest);
        var sign = shortest[0] == '-' ? "-" : "";
        if (exponent < 0)
        {
            return $"{sign}0.{new string('0', -exponent - 1)}{digits}";
        }

        var padded = digits.PadRight(exponent + 1, '0');
        return padded.Length == exponent + 1 ? sign + padded : $"{sign}{padded[..(exponent + 1)]}.{padded[(exponent + 1)..]}";
    }
}
