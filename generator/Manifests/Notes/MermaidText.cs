using System.Globalization;
using System.Text;

namespace Manifests;

/// <summary>Text of a quoted label in a Mermaid diagram.</summary>
internal static class MermaidText
{
    /// <summary>
    /// The text with everything but letters, digits, blanks and a few harmless signs as a numeric code. Mermaid takes quotes, brackets,
    /// backticks and <c>#</c> for itself, and also words such as <c>style</c> when a colon and a semicolon follow.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '_' or '.' or '/')
            {
                escaped.Append(rune.ToString());
            }
            else if (Rune.IsControl(rune))
            {
                escaped.Append(' ');
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
            }
        }

        return escaped.ToString();
    }
}
