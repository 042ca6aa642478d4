using System.Buffers;

namespace Manifests.Schema.Validation;

/// <summary>A mail address, with or without a display name.</summary>
internal static class EmailFormat
{
    private static readonly SearchValues<char> Refused = SearchValues.Create(" \t\r\n<>(),;:");

    public static bool Accepts(string text)
    {
        var address = text.EndsWith('>') && text.LastIndexOf('<') is var open and >= 0 ? text[(open + 1)..^1] : text;
        var at = address.LastIndexOf('@');
        return at > 0
            && at < address.Length - 1
            && !address.AsSpan().ContainsAny(Refused)
            && !address.AsSpan(0, at).Contains('@')
            && IsDotted(address.AsSpan(0, at))
            && IsDotted(address.AsSpan(at + 1));
    }

    private static bool IsDotted(ReadOnlySpan<char> text) =>
        text[0] != '.' && text[^1] != '.' && text.IndexOf("..", StringComparison.Ordinal) < 0;
}
