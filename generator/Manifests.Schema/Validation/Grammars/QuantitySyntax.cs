namespace Manifests.Schema.Validation;

/// <summary>
/// The grammar of quantities: an optional sign, digits with an optional fraction, and a suffix
/// (<c>n u m k M G T P E</c>, <c>Ki Mi Gi Ti Pi Ei</c>, or an exponent).
/// </summary>
/// <remarks>Source: apimachinery <c>pkg/api/resource/quantity.go</c>, ParseQuantity.</remarks>
public static class QuantitySyntax
{
    private const string DecimalSuffixes = "numkMGTPE";
    private const string BinarySuffixes = "KMGTPE";

    /// <summary>Whether a text is a quantity. White space around it is ignored, as the server does.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) => TrySplit(text, out _, out _);

    /// <summary>Takes a quantity apart.</summary>
    /// <param name="text">The quantity; white space around it is ignored.</param>
    /// <param name="number">Sign, digits and fraction.</param>
    /// <param name="suffix">Unit or exponent as written; empty when there is none.</param>
    /// <returns>Whether it is a quantity.</returns>
    public static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> number, out ReadOnlySpan<char> suffix)
    {
        text = text.Trim();
        var end = NumberLength(text, out var digits);
        number = text[..end];
        suffix = text[end..];
        return digits > 0 && IsSuffix(suffix);
    }

    /// <summary>A legal quantity that was probably meant; <see langword="null"/> when there is no good guess.</summary>
    public static string? Nearest(string text)
    {
        var compact = text.Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        if (compact.IndexOf('.', StringComparison.Ordinal) < 0)
        {
            compact = compact.Replace(',', '.');
        }

        var end = NumberLength(compact, out var digits);
        if (digits == 0)
        {
            return null;
        }

        var number = compact[..end];
        var unit = compact[end..];
        return SuffixFor(unit) is { } suffix ? number + suffix : null;
    }

    private static string? SuffixFor(string unit)
    {
        if (IsSuffix(unit))
        {
            return unit;
        }

        return unit.ToUpperInvariant() switch
        {
            "K" or "KB" => "k",
            "MB" => "M",
            "G" or "GB" => "G",
            "T" or "TB" => "T",
            "P" or "PB" => "P",
            "KI" or "KIB" => "Ki",
            "MI" or "MIB" => "Mi",
            "GI" or "GIB" => "Gi",
            "TI" or "TIB" => "Ti",
            "PI" or "PIB" => "Pi",
            "B" => "",
            _ => null,
        };
    }

    private static int NumberLength(ReadOnlySpan<char> text, out int digits)
    {
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var start = at;
        at = SkipDigits(text, at);
        digits = at - start;
        if (at < text.Length && text[at] == '.')
        {
            var fraction = SkipDigits(text, at + 1);
            digits += fraction - at - 1;
            at = fraction;
        }

        return at;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSuffix(ReadOnlySpan<char> suffix) => suffix.Length switch
    {
        0 => true,
        1 => DecimalSuffixes.Contains(suffix[0]),
        2 when suffix[1] == 'i' => BinarySuffixes.Contains(suffix[0]),
        _ => IsExponent(suffix),
    };

    private static bool IsExponent(ReadOnlySpan<char> suffix)
    {
        if (suffix[0] is not ('e' or 'E'))
        {
            return false;
        }

        var at = suffix[1] is '+' or '-' ? 2 : 1;
        return at < suffix.Length && SkipDigits(suffix, at) == suffix.Length;
    }
}
