using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Manifests.Diagnostics;
using Manifests.Schema;

namespace Manifests.Cli;

/// <summary>Puts together what several releases say of the same: once when they agree, otherwise with the releases that say it.</summary>
internal static class ReleaseFindings
{
    private const string Mark = "\0";

    /// <summary>All findings of all releases, in the order of their places.</summary>
    /// <param name="releases">Oldest first.</param>
    /// <param name="findings">What each of them says, in the same order.</param>
    public static ImmutableArray<Diagnostic> Merge(ImmutableArray<KubernetesVersion> releases, IReadOnlyList<ImmutableArray<Diagnostic>> findings)
    {
        var said = new Dictionary<Diagnostic, List<KubernetesVersion>>();
        for (var at = 0; at < releases.Length; at++)
        {
            foreach (var finding in findings[at])
            {
                Say(said, finding, releases[at]);
            }
        }

        // A sentence that only one release says may be the others' but for its name.
        return
        [
            .. said.GroupBy(static pair => pair.Value.Count == 1 ? WithoutRelease(pair.Key, pair.Value[0]) : pair.Key)
                .Select(alike => Told(alike.Key, [.. alike], releases))
                .Order(),
        ];
    }

    /// <summary><c>1.31</c>, <c>1.31 and 1.34</c>, <c>1.31, 1.33 to 1.35</c>: neighbours in the list that were asked for stand together.</summary>
    public static string Words(IReadOnlyList<KubernetesVersion> some, ImmutableArray<KubernetesVersion> all)
    {
        var parts = new List<string>();
        for (var at = 0; at < some.Count; at++)
        {
            var first = at;
            while (at + 1 < some.Count && all.IndexOf(some[at + 1]) == all.IndexOf(some[at]) + 1 && some[at + 1] == some[at].Next)
            {
                at++;
            }

            parts.Add(at - first > 1 ? $"{some[first]} to {some[at]}" : string.Join(", ", some.Skip(first).Take(at - first + 1)));
        }

        return string.Join(", ", parts);
    }

    private static void Say(Dictionary<Diagnostic, List<KubernetesVersion>> said, Diagnostic finding, KubernetesVersion release)
    {
        if (!said.TryGetValue(finding, out var by))
        {
            said.Add(finding, by = []);
        }

        if (by.Count == 0 || by[^1] != release)
        {
            by.Add(release);
        }
    }

    private static Diagnostic WithoutRelease(Diagnostic finding, KubernetesVersion release) =>
        finding with { Message = Regex.Replace(finding.Message, $@"(?<![\d.]){release.Major}\.{release.Minor}(?!\.?\d)", Mark) };

    private static Diagnostic Told(Diagnostic general, KeyValuePair<Diagnostic, List<KubernetesVersion>>[] alike, ImmutableArray<KubernetesVersion> all)
    {
        KubernetesVersion[] by = [.. alike.SelectMany(static pair => pair.Value).Order()];
        var words = Words(by, all);
        if (alike.Length > 1)
        {
            // The sentence itself says for which.
            return general with { Message = general.Message.Replace(Mark, words, StringComparison.Ordinal) };
        }

        return by.Length == all.Length ? alike[0].Key : alike[0].Key with { OnlyFor = $"Kubernetes {words}" };
    }
}
