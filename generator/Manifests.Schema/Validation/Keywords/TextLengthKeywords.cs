using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>minLength and maxLength, in code points.</summary>
internal static class TextLengthKeywords
{
    public static void Check(SchemaWalk walk, Scalar scalar, TypeSchema type)
    {
        if (type.MinLength is null && type.MaxLength is null)
        {
            return;
        }

        var length = CodePoints(scalar.Text);
        if (type.MinLength is { } least && length < least && !walk.Findings.CountOnly())
        {
            walk.Findings.Add(SchemaDiagnostics.TextTooShort, scalar, Count(least), Count(length));
        }

        if (type.MaxLength is { } most && length > most && !walk.Findings.CountOnly())
        {
            walk.Findings.Add(SchemaDiagnostics.TextTooLong, scalar, Count(most), Count(length));
        }
    }

    private static string Count(long characters) => Shown.Count(characters, "character", "characters");

    private static long CodePoints(string text)
    {
        var count = text.Length;
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (char.IsSurrogatePair(text[at], text[at + 1]))
            {
                count--;
            }
        }

        return count;
    }
}
