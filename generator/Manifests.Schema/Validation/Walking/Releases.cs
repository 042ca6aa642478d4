namespace Manifests.Schema.Validation;

/// <summary>How ranges of releases appear in sentences.</summary>
internal static class Releases
{
    /// <summary><c>1.34 and later</c>, <c>1.31 and earlier</c>, <c>1.32 to 1.34</c>, <c>every release</c>.</summary>
    public static string Describe(VersionRange versions) => (versions.Since, versions.Until) switch
    {
        (null, null) => "every release",
        ({ } since, null) => $"{since} and later",
        (null, { } until) => $"{until} and earlier",
        ({ } since, { } until) => since == until ? since.ToString() : $"{since} to {until}",
    };
}
