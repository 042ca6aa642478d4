namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What ArgoCD is told to sync.</summary>
internal static class Applications
{
    /// <summary>All of Kubeflow. The requirements ask for a sync policy with retries without saying numbers; these are the implementation's.</summary>
    public static ArgoApplication Kubeflow(ComponentBuilder overlay) => new("kubeflow", overlay)
    {
        Destination = "kubeflow",
        Sync = SyncPolicy.Automated(prune: true, selfHeal: true) with
        {
            Options = [SyncOptions.CreateNamespace, SyncOptions.ServerSideApply],
            Retry = new SyncRetry(Limit: 5) { Delay = "5s", Factor = 2, MaxDelay = "3m" },
        },
        IgnoreDifferences = [new IgnoredDifference("Namespace") { JsonPointers = ["/metadata/labels"] }],
        Finalizers = [ArgoApplication.ResourcesFinalizer],
    };

    /// <summary>Reads every Application of the folder, also those that this platform does not own.</summary>
    public static ArgoApplication Root(ComponentBuilder apps) => new("root-app", apps)
    {
        Destination = "argocd",
        Sync = SyncPolicy.Automated(prune: true, selfHeal: true),
    };
}
