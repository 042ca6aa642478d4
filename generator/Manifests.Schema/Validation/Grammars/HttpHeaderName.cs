using System.Buffers;

namespace Manifests.Schema.Validation;

/// <summary>The names of HTTP headers, as probes take them.</summary>
/// <remarks>Source: apimachinery <c>pkg/util/validation</c>, IsHTTPHeaderName.</remarks>
public static class HttpHeaderName
{
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Whether a text is letters, digits and hyphens.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(Allowed);
}
