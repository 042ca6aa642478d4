namespace Manifests.Platforms.ArgoflowAws;

/// <summary>How ArgoCD keeps the cluster in step.</summary>
internal static class Syncing
{
    /// <summary>
    /// As soon as the repository changes, and back when somebody changes the cluster. Tried again, because Istio's operator brings
    /// kinds some time after ArgoCD takes it for healthy.
    /// </summary>
    public static SyncPolicy Always { get; } = SyncPolicy.Automated(prune: true, selfHeal: true) with
    {
        Retry = new SyncRetry(Limit: 10) { Delay = "5s", Factor = 2, MaxDelay = "3m" },
    };

    /// <summary>The same, and makes the namespace when it is missing.</summary>
    public static SyncPolicy AlwaysWithNamespace { get; } = Always with { Options = [SyncOptions.CreateNamespace] };
}
