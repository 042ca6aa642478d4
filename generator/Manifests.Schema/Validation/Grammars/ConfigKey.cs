using System.Buffers;

namespace Manifests.Schema.Validation;

/// <summary>The keys of ConfigMaps and Secrets: names that can be files.</summary>
/// <remarks>Source: apimachinery <c>pkg/util/validation</c>, IsConfigMapKey.</remarks>
public static class ConfigKey
{
    /// <summary>Greatest length of a key.</summary>
    public const int MaxLength = 253;

    /// <summary>What a key has to be, for sentences.</summary>
    internal const string Form = "at most 253 letters, digits, '-', '_' and '.', not '.' and not starting with '..'";

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>Whether a text is a key.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLength
        && !text.ContainsAnyExcept(Allowed)
        && text is not "."
        && !text.StartsWith("..", StringComparison.Ordinal);
}
