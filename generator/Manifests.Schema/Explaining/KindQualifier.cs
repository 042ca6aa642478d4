using System.Collections.Immutable;
using Manifests.Schema.Validation;

namespace Manifests.Schema.Explaining;

/// <summary>The version and group that may stand behind a kind: <c>deployments.v1.apps</c>, <c>gateways.gateway.networking.k8s.io</c>.</summary>
/// <param name="Names">The kinds that fit; empty when the version or group fits none.</param>
/// <param name="Path">The words behind it.</param>
/// <param name="Qualifier">What was read as version and group; empty when there was none.</param>
internal sealed record KindQualifier(ImmutableArray<KindName> Names, ImmutableArray<string> Path, string Qualifier)
{
    /// <summary>Reads it from a subject whose first word means one of the kinds.</summary>
    public static KindQualifier Read(ImmutableArray<string> subject, ImmutableArray<KindName> named)
    {
        var rest = subject.RemoveAt(0);
        var version = rest.Length > 0 && IsVersion(rest[0]) ? rest[0] : null;
        if (version is null)
        {
            return Grouped(rest, named, "");
        }

        ImmutableArray<KindName> versioned = [.. named.Where(name => Same(KindPreference.VersionOf(name), version))];
        return Grouped(rest.RemoveAt(0), versioned, version);
    }

    // The longest group that the words begin with; no words of a field look like one.
    private static KindQualifier Grouped(ImmutableArray<string> words, ImmutableArray<KindName> named, string version)
    {
        var group = named
            .Select(static name => KindKey.GroupOf(name.ApiVersion))
            .Where(group => group.Length > 0 && Begins(words, group.Split('.')))
            .OrderByDescending(static group => group.Length)
            .FirstOrDefault();
        return group is null
            ? new KindQualifier(named, words, version)
            : new KindQualifier(
                [.. named.Where(name => KindKey.GroupOf(name.ApiVersion) == group)],
                words.RemoveRange(0, group.Split('.').Length),
                version.Length == 0 ? group : $"{group}/{version}");
    }

    private static bool Begins(ImmutableArray<string> words, string[] group) =>
        words.Length >= group.Length && words.Take(group.Length).SequenceEqual(group, StringComparer.OrdinalIgnoreCase);

    // v1, v2beta1, v1alpha3: a 'v' and a digit begin no field of a whole object.
    private static bool IsVersion(string word) => word is ['v' or 'V', >= '0' and <= '9', ..];

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
