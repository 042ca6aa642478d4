namespace Manifests.SourceGenerator.Models;

/// <summary>Names one item of a list after the list.</summary>
internal static class Singular
{
    // Words that end like a plural and are none, or whose plural is the same.
    private static readonly HashSet<string> Unchanged = new(StringComparer.OrdinalIgnoreCase)
    {
        "tls", "mtls", "dns", "https", "kms", "sqs", "sns", "rds", "ecs", "eks", "efs", "ebs", "aws", "gcs", "os", "fips", "cors",
        "kubernetes", "series", "species", "alias", "bias", "canvas", "has", "gas", "ops", "devops", "less", "vitess", "redis",
        "analysis", "basis", "axis", "jks", "args", "nfs", "cifs", "cephfs", "imds", "qos", "ttls", "sms", "acs", "iops",
    };

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["args"] = "arg",
        ["indices"] = "index",
        ["aliases"] = "alias",
        ["caches"] = "cache",
        ["databases"] = "database",
        ["matches"] = "match",
        ["axes"] = "axis",
        ["analyses"] = "analysis",
        ["children"] = "child",
        ["statuses"] = "status",
        ["buses"] = "bus",
        ["leaves"] = "leaf",
    };

    private static readonly string[] EsEndings = ["sses", "shes", "ches", "xes", "zes"];

    /// <summary>
    /// The last word of a Pascal-case name in the singular: <c>ParentRefs</c> is <c>ParentRef</c>, <c>SubnetIDs</c> is
    /// <c>SubnetID</c>. Names that are no plural stay as they are.
    /// </summary>
    public static string Of(string name)
    {
        var start = LastWord(name);
        var word = name.Substring(start);
        return name.Substring(0, start) + OfWord(word);
    }

    private static string OfWord(string word)
    {
        if (Irregular.TryGetValue(word, out var singular))
        {
            return word[0] is >= 'A' and <= 'Z' ? char.ToUpperInvariant(singular[0]) + singular.Substring(1) : singular;
        }

        if (word.Length < 3 || word[word.Length - 1] != 's' || Unchanged.Contains(word) || EndsWith(word, "ss", "us", "is"))
        {
            return word;
        }

        if (word.Length > 4 && EndsWith(word, "ies"))
        {
            return word.Substring(0, word.Length - 3) + "y";
        }

        return word.Substring(0, word.Length - (EndsWith(word, EsEndings) ? 2 : 1));
    }

    private static bool EndsWith(string word, params string[] endings) =>
        Array.Exists(endings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Where the last word starts; an acronym with its plural s (<c>IDs</c>) is one word.</summary>
    private static int LastWord(string name)
    {
        var at = name.Length - 1;
        while (at > 0 && name[at] is not (>= 'A' and <= 'Z'))
        {
            at--;
        }

        while (at > 0 && name[at - 1] is >= 'A' and <= 'Z' && name.Length - at <= 2)
        {
            at--;
        }

        return Math.Max(0, at);
    }
}
