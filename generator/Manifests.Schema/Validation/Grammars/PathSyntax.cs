namespace Manifests.Schema.Validation;

/// <summary>Paths as volumes and mounts take them. Only '/' separates their parts.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, validatePathNoBacksteps, validateLocalDescendingPath, ValidateLocalNonReservedPath.
/// </remarks>
public static class PathSyntax
{
    /// <summary>Whether no part of a path is <c>..</c>.</summary>
    public static bool HasNoBacksteps(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split('/'))
        {
            if (text[part] is "..")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a path is relative and no part of it is <c>..</c>.</summary>
    public static bool IsDescending(ReadOnlySpan<char> text) => !text.StartsWith('/') && HasNoBacksteps(text);

    /// <summary>Whether a path is relative, has no part <c>..</c> and does not start with two dots.</summary>
    public static bool IsFileInVolume(ReadOnlySpan<char> text) =>
        IsDescending(text) && !text.StartsWith("..", StringComparison.Ordinal);
}
