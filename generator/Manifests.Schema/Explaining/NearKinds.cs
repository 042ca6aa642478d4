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
        var all = kinds.KindNames.Select(static name => name.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var bySpelling = NearestName.Find(lower, all.Select(static kind => kind.ToLowerInvariant()).Concat(all.Select(PluralGuess.Of)));
        var containing = lower.Length < 3 ? [] : all.Where(kind => kind.Contains(lower, StringComparison.OrdinalIgnoreCase));
        var near = all
            .Where(kind => bySpelling is not null && (kind.Equals(bySpelling, StringComparison.OrdinalIgnoreCase) || PluralGuess.Of(kind) == bySpelling))
            .Concat(containing)
            .Distinct(StringComparer.Ordinal)
            .Take(MaxShown)
            .ToArray();
        return near.Length == 0
            ? "nothing in it is called alike. Check the spelling, or add its CustomResourceDefinition to the catalog"
            : $"did you mean {Shown.Join(near, "or")}?";
    }

    /// <summary><c>apps/v1 and apps/v1beta1</c>.</summary>
    public static string Full(IReadOnlyList<KindName> names) => Shown.Join([.. names.Select(static name => name.ApiVersion).Distinct(StringComparer.Ordinal)], "and");

    /// <summary><c>apps/v1 (1.32 to 1.34)</c>.</summary>
    public static string WithReleases(IReadOnlyList<KindName> names) =>
        Shown.Join([.. names.Select(static name => $"{name.ApiVersion} ({Releases.Describe(name.Versions)})")], "and");
}
