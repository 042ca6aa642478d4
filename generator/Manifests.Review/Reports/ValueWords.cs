using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>Values on one line. May hold any character that is in the value; writers escape for their format.</summary>
public static class ValueWords
{
    /// <summary>Both sides of a field: <c>1 -> 2</c>; one side alone when the other has none.</summary>
    /// <param name="change">The field.</param>
    /// <param name="length">How many characters a side may have; what is longer is shortened, with a mark.</param>
    public static string Of(FieldChange change, int length = 100)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.IsSecret)
        {
            return MaskedDocument.Mask;
        }

        return change switch
        {
            { Kind: FieldChangeKind.Reordered } => "in another order",
            { Before: { } before, After: { } after } => $"{Of(before, length)} -> {Of(after, length)}",
            _ => Of(change.After ?? change.Before!, length),
        };
    }

    /// <summary>A value: plain words as they are, other texts in quotes, maps and lists as JSON.</summary>
    public static string Of(Node value, int length = 100)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Shortened(value is Scalar { Kind: ScalarKind.String } text && IsPlain(text.Text) ? text.Text : Json(value), length);
    }

    private static string Json(Node value) => JsonWriter.ToText(value, new DiagnosticBag()) ?? value.Describe();

    private static string Shortened(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..end] + " ...";
    }

    // '80' and 'true' in quotes are not what they are without.
    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsAsciiLetter(text[0])
        && text is not ("true" or "false" or "null")
        && text.All(static letter => char.IsAsciiLetterOrDigit(letter) || "._-/:@+=*".Contains(letter, StringComparison.Ordinal));
}
