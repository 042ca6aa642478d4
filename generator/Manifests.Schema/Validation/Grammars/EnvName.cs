using System.Buffers;

namespace Manifests.Schema.Validation;

/// <summary>The names of environment variables, which became freer in 1.32.</summary>
/// <remarks>Source: apimachinery <c>pkg/util/validation</c>, IsEnvVarName and IsRelaxedEnvVarName.</remarks>
public static class EnvName
{
    /// <summary>What a name has to be before 1.32, for sentences.</summary>
    internal const string StrictForm = "letters, digits, '_', '-' and '.', not starting with a digit, not '.' and not starting with '..'";

    /// <summary>What a name has to be from 1.32 on, for sentences.</summary>
    internal const string RelaxedForm = "printable ASCII characters other than '='";

    private static readonly SearchValues<char> Inner =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>Whether a text is a name to releases before 1.32.</summary>
    public static bool IsStrict(ReadOnlySpan<char> text) =>
        text.Length > 0
        && !char.IsAsciiDigit(text[0])
        && !text.ContainsAnyExcept(Inner)
        && text is not "."
        && !text.StartsWith("..", StringComparison.Ordinal);

    /// <summary>Whether a text is a name to releases from 1.32 on.</summary>
    public static bool IsRelaxed(ReadOnlySpan<char> text) =>
        text.Length > 0 && !text.ContainsAnyExceptInRange(' ', '~') && !text.Contains('=');
}
