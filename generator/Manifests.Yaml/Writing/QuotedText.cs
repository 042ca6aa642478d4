using System.Globalization;

namespace Manifests.Yaml.Writing;

/// <summary>Text between quotes, the same for YAML and JSON where double quotes are meant.</summary>
internal static class QuotedText
{
    /// <summary>Writes a text without characters that need an escape between single quotes.</summary>
    public static void WriteSingle(Utf8Sink sink, ReadOnlySpan<char> text)
    {
        sink.Ascii('\'');
        for (var quote = text.IndexOf('\''); quote >= 0; quote = text.IndexOf('\''))
        {
            sink.Text(text[..quote]);
            sink.Ascii("''"u8);
            text = text[(quote + 1)..];
        }

        sink.Text(text);
        sink.Ascii('\'');
    }

    /// <summary>Writes any text between double quotes, with escapes that JSON has too, so that every reader knows them.</summary>
    public static void WriteDouble(Utf8Sink sink, ReadOnlySpan<char> text)
    {
        sink.Ascii('"');
        for (var at = TextStyles.IndexOfDoubleQuotedEscape(text); at >= 0; at = TextStyles.IndexOfDoubleQuotedEscape(text))
        {
            sink.Text(text[..at]);
            WriteEscape(sink, text[at]);
            text = text[(at + 1)..];
        }

        sink.Text(text);
        sink.Ascii('"');
    }

    private static void WriteEscape(Utf8Sink sink, char character)
    {
        sink.Ascii('\\');
        switch (character)
        {
            case '"' or '\\':
                sink.Ascii(character);
                break;
            case '\n':
                sink.Ascii('n');
                break;
            case '\r':
                sink.Ascii('r');
                break;
            case '\t':
                sink.Ascii('t');
                break;
            default:
                Span<char> hexadecimal = stackalloc char[4];
                ((int)character).TryFormat(hexadecimal, out _, "X4", CultureInfo.InvariantCulture);
                sink.Ascii('u');
                sink.Text(hexadecimal);
                break;
        }
    }
}
