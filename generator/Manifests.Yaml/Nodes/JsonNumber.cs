using System.Globalization;

namespace Manifests.Yaml;

/// <summary>
/// Numbers as Go writes them, since kubectl is what users compare with: the shortest digits that read back the same.
/// </summary>
internal static class JsonNumber
{
    /// <summary>
    /// A finite number in JSON: decimal from 1e-6 to below 1e21, with an exponent outside (Go's <c>encoding/json</c>).
    /// Zero has no sign.
    /// </summary>
    public static string Format(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        var digits = Digits(value.ToString("R", CultureInfo.InvariantCulture), out var negative, out var point);
        var magnitude = Math.Abs(value);
        var text = magnitude is >= 1e-6 and < 1e21 ? Fixed(digits, point) : Exponential(digits, point, minimumExponentDigits: 1);
        return negative ? "-" + text : text;
    }

    /// <summary>A number that is used as a key, as Go's <c>FormatFloat(f, 'g', -1, 32)</c>.</summary>
    public static string FormatKey(double value)
    {
        var single = (float)value;
        if (single == 0 || !float.IsFinite(single))
        {
            return single == 0 ? "0" : single > 0 ? ".inf" : "-.inf";
        }

        var digits = Digits(single.ToString("R", CultureInfo.InvariantCulture), out var negative, out var point);
        // Go decides between the two forms as if six digits were asked for.
        var text = point - 1 is >= -4 and < 6 ? Fixed(digits, point) : Exponential(digits, point, minimumExponentDigits: 2);
        return negative ? "-" + text : text;
    }

    // "-12.5E-07" becomes "125", negative, and where the decimal point stands from the first digit: -5.
    private static string Digits(string text, out bool negative, out int point)
    {
        negative = text[0] == '-';
        var body = negative ? text[1..] : text;
        var exponentAt = body.IndexOf('E', StringComparison.Ordinal);
        var exponent = exponentAt < 0 ? 0 : int.Parse(body[(exponentAt + 1)..], CultureInfo.InvariantCulture);
        var mantissa = exponentAt < 0 ? body : body[..exponentAt];
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? mantissa.Length : dot;
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var significant = all.TrimStart('0');
        point = whole + exponent - (all.Length - significant.Length);
        return significant.TrimEnd('0');
    }

    private static string Fixed(string digits, int point)
    {
        if (point <= 0)
        {
            return "0." + new string('0', -point) + digits;
        }

        return point >= digits.Length ? digits + new string('0', point - digits.Length) : digits[..point] + "." + digits[point..];
    }

    private static string Exponential(string digits, int point, int minimumExponentDigits)
    {
        var mantissa = digits.Length == 1 ? digits : digits[..1] + "." + digits[1..];
        var exponent = Math.Abs(point - 1).ToString("D" + minimumExponentDigits, CultureInfo.InvariantCulture);
        return mantissa + (point - 1 < 0 ? "e-" : "e+") + exponent;
    }
}
