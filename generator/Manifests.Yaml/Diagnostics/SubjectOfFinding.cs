namespace Manifests.Diagnostics;

/// <summary>Says which field of which resource a finding is about, without repeating its sentence.</summary>
internal static class SubjectOfFinding
{
    // Both ends of a longer path tell enough; Diagnostic.Path has all of it.
    private const int LongestField = 160;
    private const int ShownEnd = 60;

    public static string? Of(Diagnostic finding)
    {
        var field = finding.Path is { Length: > 0 } path && !NamesField(finding.Message, path) ? Shortened(path) : null;
        var resource = finding.Resource is { Length: > 0 } words && !NamesResource(finding.Message, words) ? words : null;
        return (field, resource) switch
        {
            (null, _) => resource,
            (_, null) => field,
            _ => $"{field} of {resource}",
        };
    }

    private static string Shortened(string path) =>
        path.Length <= LongestField ? path : $"{path[..ShownEnd]} ... {path[^ShownEnd..]}";

    // 'spec' is not named by 'spec.replicas'.
    private static bool NamesField(string sentence, string path)
    {
        for (var at = sentence.IndexOf(path, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(path, at + 1, StringComparison.Ordinal))
        {
            if (Ends(sentence, at - 1) && Ends(sentence, at + path.Length))
            {
                return true;
            }
        }

        return false;
    }

    // A quote or a space ends a name; a full stop does so only where the sentence ends too.
    private static bool Ends(string sentence, int at) =>
        at < 0 || at >= sentence.Length || sentence[at] is '\'' or '"' or ' ' or ',' or ':' or ';'
        || (sentence[at] == '.' && (at + 1 == sentence.Length || sentence[at + 1] == ' '));

    // Rules name a resource as people do: Deployment 'web/site', with or without its namespace.
    private static bool NamesResource(string sentence, string resource)
    {
        if (sentence.Contains(resource, StringComparison.Ordinal))
        {
            return true;
        }

        if (resource.Split(' ') is not [_, var kind, var name])
        {
            return false;
        }

        var start = sentence.IndexOf($"{kind} '", StringComparison.Ordinal);
        return start >= 0 && NameOf(sentence[(start + kind.Length + 2)..].Split('\'')[0]) == NameOf(name);
    }

    private static string NameOf(string place) => place[(place.LastIndexOf('/') + 1)..];
}
