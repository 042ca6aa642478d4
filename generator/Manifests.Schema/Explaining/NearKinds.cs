using Manifests.Diagnostics;
using Manifests.Schema.Validation;

namespace Manifests.Schema.Explaining;

/// <summary>Words about kinds for a sentence.</summary>
internal sealed class NearKinds(IKindSource kinds)
{
    private const int MaxShown = 5;

    /// <summary>What an unknown name was probably meant to be, or where to look.</summary>
    public string Describe(string word)
    {
        var lower = word.ToLowerInvariant();
        var all = kinds.KindNames.OrderBy(static name => name.Kind, StringComparer.Ordinal).ToArray();
        var bySpelling = NearestName.Find(lower, all.SelectMany(Called).Distinct(StringComparer.Ordinal));
        var containing = lower.Length < 3 ? [] : all.Where(name => name.Kind.Contains(lower, StringComparison.OrdinalIgnoreCase));
        var near = all
            .Where(name => bySpelling is not null && Called(name).Contains(bySpelling, StringComparer.Ordinal))
            .Concat(containing)
            .Select(static name => name.Kind)
            .Distinct(StringComparer.Ordinal)
            .Take(MaxShown)
            .ToArray();
        return near.Length == 0
            ? "nothing in it is called alike. Check the spelling, or add its CustomResourceDefinition to the catalog"
            : $"did you mean {Shown.Join(near, "or")}?";
    }

    // Short names of two or three letters are near to everything; nobody means one by mistake.
    private static IEnumerable<string> Called(KindName name) =>
        name.OtherNames.Where(static other => other.Length > 3).Append(name.Plural).Append(name.Kind.ToLowerInvariant()).Where(static word => word.Length > 0);

    /// <summary><c>apps/v1 and apps/v1beta1</c>.</summary>
    public static string Full(IReadOnlyList<KindName> names) => Shown.Join([.. names.Select(static name => name.ApiVersion).Distinct(StringComparer.Ordinal)], "and");

    /// <summary><c>apps/v1 (1.32 to 1.34)</c>.</summary>
    public static string WithReleases(IReadOnlyList<KindName> names) =>
        Shown.Join([.. names.Select(static name => $"{name.ApiVersion} ({Releases.Describe(name.Versions)})")], "and");
}
