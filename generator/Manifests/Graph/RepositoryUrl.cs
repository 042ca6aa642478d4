namespace Manifests;

/// <summary>Compares the addresses of Git repositories.</summary>
internal static class RepositoryUrl
{
    /// <summary>Whether two spellings name one repository: case, <c>.git</c>, a last <c>/</c>, and SSH against HTTPS do not count.</summary>
    public static bool AreSame(string left, string right) => Normal(left) == Normal(right);

    private static string Normal(string url)
    {
        var text = url.Trim().TrimEnd('/').ToLowerInvariant();
        if (text.EndsWith(".git", StringComparison.Ordinal))
        {
            text = text[..^4];
        }

        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            text = text[(scheme + 3)..];
        }

        var user = text.IndexOf('@', StringComparison.Ordinal);
        if (user >= 0)
        {
            text = text[(user + 1)..];
        }

        // git@github.com:owner/name is github.com/owner/name over SSH.
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var isPort = colon >= 0 && colon + 1 < text.Length && char.IsAsciiDigit(text[colon + 1]);
        return colon < 0 || isPort ? text : text[..colon] + "/" + text[(colon + 1)..];
    }
}
