using System.Globalization;
using Manifests.Schema.Validation;

namespace Manifests.Schema.Explaining;

/// <summary>Which of several kinds of one name is meant when nothing more is said.</summary>
internal static class KindPreference
{
    /// <summary>
    /// Those still served first, then Kubernetes' own groups before others, then stable versions before beta and alpha, then the
    /// higher version. kubectl asks a cluster for its preferred version instead; without one this comes nearest.
    /// </summary>
    public static IEnumerable<KindName> Order(IEnumerable<KindName> names) => names
        .OrderBy(static name => name.Versions.Until is null ? 0 : 1)
        .ThenBy(static name => GroupRank(KindKey.GroupOf(name.ApiVersion)))
        .ThenBy(static name => Stability(VersionOf(name)))
        .ThenByDescending(static name => Number(VersionOf(name)))
        .ThenBy(static name => name.ApiVersion, StringComparer.Ordinal)
        .ThenBy(static name => name.Kind, StringComparer.Ordinal);

    /// <summary>The version of an API version: <c>v1</c> of <c>apps/v1</c>.</summary>
    public static string VersionOf(KindName name) => name.ApiVersion[(name.ApiVersion.IndexOf('/', StringComparison.Ordinal) + 1)..];

    // The core group, apps and batch and their like, what the Kubernetes project owns, the rest.
    private static int GroupRank(string group) => group switch
    {
        "" => 0,
        _ when !group.Contains('.', StringComparison.Ordinal) => 1,
        _ when group.EndsWith(".k8s.io", StringComparison.Ordinal) => 2,
        _ => 3,
    };

    private static int Stability(string version) =>
        version.Contains("alpha", StringComparison.Ordinal) ? 2 : version.Contains("beta", StringComparison.Ordinal) ? 1 : 0;

    // v2beta3 counts as 2.3.
    private static (int Major, int Minor) Number(string version)
    {
        var runs = version.Split(['v', 'a', 'l', 'p', 'h', 'b', 'e', 't'], StringSplitOptions.RemoveEmptyEntries);
        return (At(0), At(1));

        int At(int index) => index < runs.Length && int.TryParse(runs[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
