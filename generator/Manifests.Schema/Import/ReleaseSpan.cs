namespace Manifests.Schema.Import;

/// <summary>Turns a list of releases into a range that stays open where nothing ends.</summary>
internal static class ReleaseSpan
{
    /// <summary>The range from the first to the last release of some, open at an end that all of them reach.</summary>
    public static VersionRange Of(IReadOnlyList<KubernetesVersion> some, IReadOnlyList<KubernetesVersion> all) =>
        new(some[0] == all[0] ? null : some[0], some[^1] == all[^1] ? null : some[^1]);
}
