using System.Collections.Frozen;
using System.Text;

namespace Manifests.Schema.Validation.Cel;

/// <summary>How expressions spell fields whose names are no identifiers: <c>x-kind</c> is <c>x__dash__kind</c>.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/escaping.go</c>, Escape.</remarks>
internal static class FieldName
{
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.Ordinal,
        "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package",
        "namespace", "return", "var", "void", "while");

    /// <summary>The name for expressions; <see langword="null"/> when they cannot name the field.</summary>
    public static string? Escape(string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || !name.All(CanBeSaid))
        {
            return null;
        }

        if (Reserved.Contains(name))
        {
            return $"__{name}__";
        }

        return name.AsSpan().ContainsAny("./-") || name.Contains("__", StringComparison.Ordinal) ? EscapeCharacters(name) : name;
    }

    /// <summary>The name of the field that expressions name so.</summary>
    public static string Unescape(string name)
    {
        if (!name.Contains("__", StringComparison.Ordinal))
        {
            return name;
        }

        if (name is ['_', '_', .. var word, '_', '_'] && Reserved.Contains(word))
        {
            return name[2..^2];
        }

        return name
            .Replace("__dot__", ".", StringComparison.Ordinal)
            .Replace("__dash__", "-", StringComparison.Ordinal)
            .Replace("__slash__", "/", StringComparison.Ordinal)
            .Replace("__underscores__", "__", StringComparison.Ordinal);
    }

    private static bool CanBeSaid(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '.' or '-' or '/';

    private static string EscapeCharacters(string name)
    {
        var escaped = new StringBuilder(name.Length + 16);
        for (var at = 0; at < name.Length; at++)
        {
            var isDouble = name[at] == '_' && at + 1 < name.Length && name[at + 1] == '_';
            escaped.Append(name[at] switch
            {
                '_' when isDouble => "__underscores__",
                '.' => "__dot__",
                '-' => "__dash__",
                '/' => "__slash__",
                var other => other.ToString(),
            });
            at += isDouble ? 1 : 0;
        }

        return escaped.ToString();
    }
}
