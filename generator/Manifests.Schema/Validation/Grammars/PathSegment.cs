namespace Manifests.Schema.Validation;

/// <summary>The widest name grammar: whatever can stand as one segment of a URL path (RBAC names).</summary>
public static class PathSegment
{
    /// <summary>Whether a text is neither <c>.</c> nor <c>..</c> and contains neither <c>/</c> nor <c>%</c>.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) => text is not ("." or "..") && !text.ContainsAny('/', '%');
}
