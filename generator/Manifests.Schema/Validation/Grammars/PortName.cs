using System.Buffers;

namespace Manifests.Schema.Validation;

/// <summary>The names of ports: IANA service names in lower case.</summary>
/// <remarks>Source: apimachinery <c>pkg/util/validation</c>, IsValidPortName.</remarks>
public static class PortName
{
    /// <summary>Greatest length of a name.</summary>
    public const int MaxLength = 15;

    /// <summary>What a name has to be, for sentences.</summary>
    internal const string Form =
        "at most 15 lower-case letters, digits and single '-', with at least one letter, starting and ending with a letter or digit";

    private static readonly SearchValues<char> Inner = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Whether a text is a name: letters, digits and single hyphens between them, with at least one letter.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLength
        && text[0] != '-'
        && text[^1] != '-'
        && !text.ContainsAnyExcept(Inner)
        && text.ContainsAnyInRange('a', 'z')
        && text.IndexOf("--", StringComparison.Ordinal) < 0;
}
