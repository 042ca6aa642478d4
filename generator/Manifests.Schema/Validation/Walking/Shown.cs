using System.Globalization;
using System.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How values and lists of names appear in sentences.</summary>
internal static class Shown
{
    private const int MaxCharacters = 80;

    /// <summary>A text in quotes; shortened when long, with what a terminal would act on escaped.</summary>
    public static string Text(string text) => text.Length <= MaxCharacters
        ? $"\"{Escape(text)}\""
        : string.Create(CultureInfo.InvariantCulture, $"\"{Escape(Start(text))}...\" ({text.Length} characters)");

    /// <summary>A value with its type: <c>the text "3"</c>, <c>the boolean true</c>, <c>a list</c>.</summary>
    public static string Value(Node node) => node is Scalar scalar
        ? scalar.Kind switch
        {
            ScalarKind.String => "the text " + Text(scalar.Text),
            ScalarKind.Integer => "the integer " + scalar.Text,
            ScalarKind.Float => "the number " + scalar.Text,
            ScalarKind.Boolean => "the boolean " + scalar.Text,
            _ => "null",
        }
        : node.Describe();

    /// <summary>Names in quotes: <c>'a'</c>, <c>'a' and 'b'</c>, <c>'a', 'b' and 'c'</c>.</summary>
    public static string Names(IReadOnlyList<string> names, string conjunction) =>
        Join([.. names.Select(static name => $"'{name}'")], conjunction);

    /// <summary>Words joined as a sentence does.</summary>
    public static string Join(IReadOnlyList<string> words, string conjunction) => words.Count switch
    {
        0 => "nothing",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {conjunction} {words[^1]}",
    };

    /// <summary>A number and a noun in the right form.</summary>
    public static string Count(long count, string one, string several) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");

    /// <summary>A kind with its article: <c>a Pod</c>, <c>an Ingress</c>.</summary>
    public static string One(string kind) => kind is ['A' or 'E' or 'I' or 'O', ..] ? "an " + kind : "a " + kind;

    /// <summary>Control characters, quotes and characters that reorder text as escapes.</summary>
    public static string Escape(string text)
    {
        if (!text.Any(NeedsEscape))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            Append(escaped, character);
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, char character)
    {
        switch (character)
        {
            case '\n':
                escaped.Append("\\n");
                break;
            case '\t':
                escaped.Append("\\t");
                break;
            case '"' or '\\':
                escaped.Append('\\').Append(character);
                break;
            default:
                if (NeedsEscape(character))
                {
                    escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
                }
                else
                {
                    escaped.Append(character);
                }

                break;
        }
    }

    private static bool NeedsEscape(char character) =>
        character is '"' or '\\'
        || char.GetUnicodeCategory(character)
            is UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse
        || (character != ' ' && char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator);

    private static string Start(string text) =>
        char.IsHighSurrogate(text[MaxCharacters - 1]) ? text[..(MaxCharacters - 1)] : text[..MaxCharacters];
}
