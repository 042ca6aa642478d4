namespace Manifests.Platforms.ArgoflowAws;

/// <summary>How ArgoCD keeps the cluster in step.</summary>
internal static class Syncing
{
    /// <summary>As soon as the repository changes, and back when somebody changes the cluster.</summary>
    public static SyncPolicy Always { get; } = SyncPolicy.Automated(prune: true, selfHeal: true);

    /// <summary>The same, and makes the namespace when it is missing.</summary>
    public static SyncPolicy AlwaysWithNamespace { get; } = Always with { Options = [SyncOptions.CreateNamespace] };
}
