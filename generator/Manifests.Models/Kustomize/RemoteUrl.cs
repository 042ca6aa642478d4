namespace Manifests.Models.Kustomize;

/// <summary>URLs of git repositories as kustomize reads them.</summary>
internal static class RemoteUrl
{
    private static readonly string[] Beginnings =
        ["https://", "http://", "ssh://", "file://", "github.com/", "github.com:", "git@", "git::"];

    public static bool Is(string text) =>
        Array.Exists(Beginnings, beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    public static string Join(string url, string path)
    {
        var repository = url.TrimEnd('/');
        var directory = path.Trim('/');
        if (directory.Length == 0)
        {
            return repository;
        }

        return repository + (EndsAfterTwoSegments(repository) ? "/" : "//") + directory;
    }

    // A branch may be named a/b, which needs no escape in a query, but & and # would end it and + would become a space.
    public static string EscapeRef(string text) => Uri.EscapeDataString(text).Replace("%2F", "/", StringComparison.Ordinal);

    private static bool EndsAfterTwoSegments(string repository)
    {
        var rest = repository;
        var scheme = rest.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            rest = rest[(scheme + 3)..];
        }

        return rest.EndsWith(".git", StringComparison.Ordinal)
            || (rest.StartsWith("github.com/", StringComparison.OrdinalIgnoreCase) && rest.Split('/').Length == 3);
    }
}
