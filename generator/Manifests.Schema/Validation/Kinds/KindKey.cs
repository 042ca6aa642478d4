namespace Manifests.Schema.Validation;

/// <summary>A kind without its version, as options and tables spell it: <c>apps/Deployment</c>, or <c>Service</c> in the core group.</summary>
internal static class KindKey
{
    public static string Of(string group, string kind) => group.Length == 0 ? kind : group + "/" + kind;

    /// <summary>The group of an apiVersion; empty for the core group.</summary>
    public static string GroupOf(string apiVersion)
    {
        var slash = apiVersion.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : apiVersion[..slash];
    }
}
