using System.Text.RegularExpressions;

namespace Manifests;

/// <summary>Tells remote bases from paths, and whether their content can move.</summary>
/// <remarks>Source: the forms that kustomize 5.6 takes for remote resources: Git hosts with <c>?ref=</c>, and plain URLs of files.</remarks>
internal static partial class RemoteBase
{
    public static bool IsOne(string text) =>
        text.Contains("://", StringComparison.Ordinal)
        || text.StartsWith("git::", StringComparison.Ordinal)
        || text.StartsWith("git@", StringComparison.Ordinal)
        || text.StartsWith("gh:", StringComparison.Ordinal)
        || text.Contains("?ref=", StringComparison.Ordinal)
        || text.Contains("&ref=", StringComparison.Ordinal)
        || text.Contains(".git/", StringComparison.Ordinal)
        || text.EndsWith(".git", StringComparison.Ordinal)
        || HostFirst().IsMatch(text);

    /// <summary>Whether it names a tag, commit or branch of its own.</summary>
    public static bool NamesRevision(string text)
    {
        var query = text.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0)
        {
            return text[(query + 1)..].Split('&').Any(static pair =>
                (pair.StartsWith("ref=", StringComparison.Ordinal) && pair.Length > 4)
                || (pair.StartsWith("version=", StringComparison.Ordinal) && pair.Length > 8));
        }

        // A plain URL of a file has no 'ref'; a release or commit in its path pins it.
        return text.Contains("://", StringComparison.Ordinal) && PinnedPart().IsMatch(text);
    }

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|io|net|dev|de|eu)[:/].+/.+", RegexOptions.IgnoreCase)]
    private static partial Regex HostFirst();

    [GeneratedRegex(@"/v?\d+\.\d+(\.\d+)?[^/]*/|/[0-9a-f]{40}/", RegexOptions.IgnoreCase)]
    private static partial Regex PinnedPart();
}
