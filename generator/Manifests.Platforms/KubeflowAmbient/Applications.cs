namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What ArgoCD is told to sync.</summary>
internal static class Applications
{
    /// <summary>ArgoCD has to know the health of Applications before a phase can wait for the one before.</summary>
    public const int ArgoConfigurationWave = -3;

    /// <summary>Kubeflow, or what of it no phase before has brought.</summary>
    /// <param name="overlay">The overlay of the environment.</param>
    /// <param name="wave">When it comes; <see langword="null"/> when there are no phases.</param>
    public static ArgoApplication Kubeflow(ComponentBuilder overlay, int? wave = null) =>
        Of("kubeflow", overlay, AmbientMesh.KubeflowNamespace, wave, SyncOptions.CreateNamespace, SyncOptions.ServerSideApply);

    /// <summary>A part of Kubeflow that comes in its turn. It makes no namespace: that one would lack the labels of the mesh.</summary>
    /// <param name="name">Its name behind <c>kubeflow-</c>.</param>
    /// <param name="folder">What it brings.</param>
    /// <param name="destination">The namespace of objects that name none.</param>
    /// <param name="wave">When it comes.</param>
    public static ArgoApplication Phase(string name, ComponentBuilder folder, string destination, int wave) =>
        Of("kubeflow-" + name, folder, destination, wave, SyncOptions.ServerSideApply);

    /// <summary>Reads every Application of the folder, also those that this platform does not own.</summary>
    public static ArgoApplication Root(ComponentBuilder apps) => new("root-app", apps)
    {
        Destination = "argocd",
        Sync = SyncPolicy.Automated(prune: true, selfHeal: true),
    };

    // The requirements ask for a sync policy with retries without saying numbers; these are the implementation's.
    private static ArgoApplication Of(
        string name, ComponentBuilder folder, string destination, int? wave, params ReadOnlySpan<string> options) => new(name, folder)
    {
        Destination = destination,
        Wave = wave,
        Sync = SyncPolicy.Automated(prune: true, selfHeal: true) with
        {
            Options = [.. options],
            Retry = new SyncRetry(Limit: 5) { Delay = "5s", Factor = 2, MaxDelay = "3m" },
        },
        IgnoreDifferences = [new IgnoredDifference("Namespace") { JsonPointers = ["/metadata/labels"] }],
        Finalizers = [ArgoApplication.ResourcesFinalizer],
    };
}
