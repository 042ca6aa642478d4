namespace Manifests.Schema.Import;

/// <summary>Orders API versions of one group as Kubernetes does: stable, beta, alpha; the higher number first.</summary>
internal sealed class ApiVersionStability : IComparer<string>
{
    public static ApiVersionStability MostStableFirst { get; } = new();

    public int Compare(string? x, string? y)
    {
        var order = LevelOf(x!).CompareTo(LevelOf(y!));
        return order != 0 ? order : string.CompareOrdinal(y, x);
    }

    private static int LevelOf(string apiVersion) =>
        apiVersion.Contains("alpha", StringComparison.Ordinal) ? 2 : apiVersion.Contains("beta", StringComparison.Ordinal) ? 1 : 0;
}
