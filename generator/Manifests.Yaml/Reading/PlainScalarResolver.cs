using System.Globalization;

namespace Manifests.Yaml.Reading;

/// <summary>
/// What an unquoted spelling means to kubectl. Source of the rules: <c>resolve.go</c> of go.yaml.in/yaml/v2 2.4, which
/// sigs.k8s.io/yaml uses (YAML 1.1 words, also the single letters y and n; Go's integer prefixes; no sexagesimal numbers;
/// timestamps stay text).
/// </summary>
internal static class PlainScalarResolver
{
    /// <summary>The meaning of a spelling; a text when it has no other.</summary>
    public static ResolvedScalar Resolve(string source)
    {
        if (source.Length == 0)
        {
            return new ResolvedScalar(ScalarKind.Null, "null");
        }

        return source[0] switch
        {
            '+' or '-' or (>= '0' and <= '9') => ResolveNumber(source),
            '.' => ResolveDot(source),
            'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' or '~' => ResolveWord(source),
            _ => ResolvedScalar.String(source),
        };
    }

    private static ResolvedScalar ResolveWord(string source) => source switch
    {
        "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" or "y" or "Y"
            => new ResolvedScalar(ScalarKind.Boolean, "true"),
        "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" or "n" or "N"
            => new ResolvedScalar(ScalarKind.Boolean, "false"),
        "~" or "null" or "Null" or "NULL" => new ResolvedScalar(ScalarKind.Null, "null"),
        _ => ResolvedScalar.String(source),
    };

    private static ResolvedScalar ResolveDot(string source) => source switch
    {
        ".nan" or ".NaN" or ".NAN" => ResolvedScalar.Float(double.NaN),
        ".inf" or ".Inf" or ".INF" => ResolvedScalar.Float(double.PositiveInfinity),
        _ when HasUnderscoresBetweenDigitsOnly(source) => ResolveFloat(source, WithoutUnderscores(source)),
        _ => ResolvedScalar.String(source),
    };

    private static ResolvedScalar ResolveNumber(string source)
    {
        switch (source)
        {
            case "+.inf" or "+.Inf" or "+.INF":
                return ResolvedScalar.Float(double.PositiveInfinity);
            case "-.inf" or "-.Inf" or "-.INF":
                return ResolvedScalar.Float(double.NegativeInfinity);
        }

        var digits = WithoutUnderscores(source);
        return GoInteger.TryParse(digits, out var integer)
            ? new ResolvedScalar(ScalarKind.Integer, integer)
            : ResolveFloat(source, digits);
    }

    private static ResolvedScalar ResolveFloat(string source, string digits) =>
        // Too large for a double is an error to Go, and the spelling then stays a text.
        IsDecimalFloat(digits)
        && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && double.IsFinite(value)
            ? ResolvedScalar.Float(value)
            : ResolvedScalar.String(source);

    // [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?
    private static bool IsDecimalFloat(ReadOnlySpan<char> text)
    {
        text = SkipSign(text);
        var whole = SkipDigits(ref text);
        var fraction = 0;
        if (text is ['.', ..])
        {
            text = text[1..];
            fraction = SkipDigits(ref text);
        }

        if (whole + fraction == 0)
        {
            return false;
        }

        if (text is ['e' or 'E', ..])
        {
            text = SkipSign(text[1..]);
            return SkipDigits(ref text) > 0 && text.IsEmpty;
        }

        return text.IsEmpty;
    }

    private static ReadOnlySpan<char> SkipSign(ReadOnlySpan<char> text) => text is ['+' or '-', ..] ? text[1..] : text;

    private static int SkipDigits(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var count = end < 0 ? text.Length : end;
        text = text[count..];
        return count;
    }

    private static string WithoutUnderscores(string source) =>
        source.Contains('_', StringComparison.Ordinal) ? source.Replace("_", "", StringComparison.Ordinal) : source;

    private static bool HasUnderscoresBetweenDigitsOnly(string source)
    {
        for (var at = source.IndexOf('_', StringComparison.Ordinal); at >= 0; at = source.IndexOf('_', at + 1))
        {
            if (!char.IsAsciiDigit(source[at - 1]) || at + 1 == source.Length || !char.IsAsciiDigit(source[at + 1]))
            {
                return false;
            }
        }

        return true;
    }
}
