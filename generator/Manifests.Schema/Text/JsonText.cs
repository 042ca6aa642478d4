using System.Globalization;
using System.Text;

namespace Manifests.Schema.Text;

/// <summary>JSON strings on one line.</summary>
internal static class JsonText
{
    /// <summary>Adds a text in quotes; control characters and line separators are escaped so that a line stays a line.</summary>
    public static void AppendQuoted(StringBuilder output, string text)
    {
        output.Append('"');
        foreach (var character in text)
        {
            switch (character)
            {
                case '"':
                    output.Append("\\\"");
                    break;
                case '\\':
                    output.Append("\\\\");
                    break;
                case '\n':
                    output.Append("\\n");
                    break;
                case '\r':
                    output.Append("\\r");
                    break;
                case '\t':
                    output.Append("\\t");
                    break;
                default:
                    AppendPlain(output, character);
                    break;
            }
        }

        output.Append('"');
    }

    /// <summary>The text of a JSON string with its quotes; <see langword="null"/> when it is not a JSON string.</summary>
    public static string? Unquote(string json)
    {
        if (json.Length < 2 || json[0] != '"' || json[json.Length - 1] != '"')
        {
            return null;
        }

        if (json.IndexOf('\\') < 0)
        {
            return json.Substring(1, json.Length - 2);
        }

        var text = new StringBuilder(json.Length);
        for (var at = 1; at < json.Length - 1; at++)
        {
            if (json[at] != '\\')
            {
                text.Append(json[at]);
            }
            else if (!TryUnescape(json, ref at, text))
            {
                return null;
            }
        }

        return text.ToString();
    }

    private static void AppendPlain(StringBuilder output, char character)
    {
        // U+0085, U+2028 and U+2029 end a line for some editors and diff tools.
        if (char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\uFEFF')
        {
            output.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            output.Append(character);
        }
    }

    private static bool TryUnescape(string json, ref int at, StringBuilder text)
    {
        at++;
        switch (json[at])
        {
            case 'n':
                text.Append('\n');
                return true;
            case 'r':
                text.Append('\r');
                return true;
            case 't':
                text.Append('\t');
                return true;
            case 'b':
                text.Append('\b');
                return true;
            case 'f':
                text.Append('\f');
                return true;
            case '"' or '\\' or '/':
                text.Append(json[at]);
                return true;
            case 'u' when at + 5 < json.Length:
                var digits = json.Substring(at + 1, 4);
                at += 4;
                var isCode = ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
                text.Append((char)code);
                return isCode;
            default:
                return false;
        }
    }
}
