using System.Globalization;
using System.Text;

namespace Manifests.Cli;

/// <summary>Makes text from files safe to print: a name must not be able to move the cursor or start a line.</summary>
internal static class PlainText
{
    /// <summary>The text with control letters spelled as <c>\n</c>, <c>\t</c>, <c>\u001b</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '\n' => safe.Append("\\n"),
                '\r' => safe.Append("\\r"),
                '\t' => safe.Append("\\t"),
                _ when char.IsControl(letter) => safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => safe.Append(letter),
            };
        }

        return safe.ToString();
    }
}
