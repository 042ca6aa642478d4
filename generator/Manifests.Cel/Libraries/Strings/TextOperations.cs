using System.Text;

namespace Manifests.Cel.Libraries;

/// <summary>Functions that make texts of texts.</summary>
internal static class TextOperations
{
    public static CelValue LowerAscii(CelValue text) => CelValue.Of(string.Create(text.AsText.Length, text.AsText, static (span, source) =>
    {
        for (var index = 0; index < span.Length; index++)
        {
            span[index] = char.IsAsciiLetterUpper(source[index]) ? (char)(source[index] | 0x20) : source[index];
        }
    }));

    public static CelValue UpperAscii(CelValue text) => CelValue.Of(string.Create(text.AsText.Length, text.AsText, static (span, source) =>
    {
        for (var index = 0; index < span.Length; index++)
        {
            span[index] = char.IsAsciiLetterLower(source[index]) ? (char)(source[index] & ~0x20) : source[index];
        }
    }));

    public static CelValue Reverse(CelValue text)
    {
        var reversed = new StringBuilder(text.AsText.Length);
        for (var end = text.AsText.Length; end > 0;)
        {
            var length = end > 1 && char.IsSurrogatePair(text.AsText[end - 2], text.AsText[end - 1]) ? 2 : 1;
            end -= length;
            reversed.Append(text.AsText, end, length);
        }

        return CelValue.Of(reversed.ToString());
    }

    public static CelValue Replace(CelValue text, CelValue old, CelValue replacement) =>
        ReplaceSome(text, old, replacement, CelValue.Of(-1));

    /// <summary>Replaces at most so many; fewer than zero replaces all. An empty text is found around every code point.</summary>
    public static CelValue ReplaceSome(CelValue text, CelValue old, CelValue replacement, CelValue limit)
    {
        var value = text.AsText;
        var left = limit.AsInt < 0 ? long.MaxValue : limit.AsInt;
        var replaced = new StringBuilder();
        var at = 0;
        for (var search = 0; left > 0; left--)
        {
            var found = search > value.Length ? -1 : value.IndexOf(old.AsText, search, StringComparison.Ordinal);
            if (found < 0)
            {
                break;
            }

            replaced.Append(value, at, found - at).Append(replacement.AsText);
            if (replaced.Length > TextLimit.MaxLength)
            {
                return TextLimit.Exceeded;
            }

            at = found + old.AsText.Length;
            search = old.AsText.Length > 0 ? at : at < value.Length ? at + CodePoints.LengthAt(value, at) : value.Length + 1;
        }

        return CelValue.Of(replaced.Append(value, at, value.Length - at).ToString());
    }

    public static CelValue Split(CelValue text, CelValue separator) => SplitInto(text, separator, CelValue.Of(-1));

    /// <summary>Cuts into at most so many parts; fewer than zero cuts everywhere.</summary>
    public static CelValue SplitInto(CelValue text, CelValue separator, CelValue limit)
    {
        var value = text.AsText;
        var mark = separator.AsText;
        var most = limit.AsInt < 0 ? long.MaxValue : limit.AsInt;
        var parts = new List<CelValue>();
        if (most == 0 || (value.Length == 0 && mark.Length == 0))
        {
            return CelValue.ListOf();
        }

        var at = 0;
        while (parts.Count + 1 < most)
        {
            var found = mark.Length > 0 ? value.IndexOf(mark, at, StringComparison.Ordinal) : at + CodePoints.LengthAt(value, at);
            if (found < 0 || (mark.Length == 0 && found >= value.Length))
            {
                break;
            }

            parts.Add(CelValue.Of(value[at..found]));
            at = found + mark.Length;
        }

        parts.Add(CelValue.Of(value[at..]));
        return CelValue.ListOf([.. parts]);
    }

    public static CelValue Join(CelValue list, CelValue separator)
    {
        var items = list.AsList;
        var joined = new StringBuilder();
        for (var index = 0; index < items.Count; index++)
        {
            if (!items[index].TryGetText(out var text))
            {
                return CelValue.Of(CelError.NoSuchOverload("join"));
            }

            joined.Append(index == 0 ? "" : separator.AsText).Append(text);
            if (joined.Length > TextLimit.MaxLength)
            {
                return TextLimit.Exceeded;
            }
        }

        return CelValue.Of(joined.ToString());
    }

    /// <summary>A text in double quotes, with escapes for what could not be read otherwise.</summary>
    public static CelValue Quote(CelValue text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.AsText.EnumerateRunes())
        {
            var escaped = rune.Value switch
            {
                '\a' => @"\a",
                '\b' => @"\b",
                '\f' => @"\f",
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                '\v' => @"\v",
                '\\' => @"\\",
                '"' => "\\\"",
                _ => rune.ToString(),
            };
            quoted.Append(escaped);
        }

        return CelValue.Of(quoted.Append('"').ToString());
    }
}
