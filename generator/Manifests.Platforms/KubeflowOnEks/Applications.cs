using Manifests.Platforms.KubeflowOnEks.DeployKF;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What ArgoCD is told to sync from this tree; the charts are with <see cref="Addons"/>.</summary>
internal sealed class Applications(ComponentBuilder folder)
{
    /// <summary>ArgoCD follows the repository by itself, also where that removes something.</summary>
    public static SyncPolicy KeepInStep { get; } = SyncPolicy.Automated(prune: true, selfHeal: true) with
    {
        Options = [SyncOptions.CreateNamespace, SyncOptions.ServerSideApply],
    };

    // A network or a bucket should not be gone because a file was.
    private static readonly SyncPolicy NeverRemove = SyncPolicy.Automated(prune: false, selfHeal: true) with
    {
        Options = [SyncOptions.CreateNamespace, SyncOptions.ServerSideApply],
    };

    /// <summary>What ACK makes at AWS.</summary>
    public void AddAws(string name, ComponentBuilder source, int wave, params ReadOnlySpan<IComponentPart> parts) =>
        folder.Application(name, Filled(source, parts), Ack.Namespace, wave, NeverRemove);

    /// <summary>What runs in the cluster.</summary>
    public void Add(
        string name, ComponentBuilder source, string destination, int wave, params ReadOnlySpan<IComponentPart> parts) =>
        folder.Application(name, Filled(source, parts), destination, wave, KeepInStep);

    /// <summary>PR 4, in the file that the roadmap names.</summary>
    public void AddKubeflow(ComponentBuilder source, KubeflowPipelines pipelines) =>
        folder.Add("kubeflow-app.yaml", new ArgoApplication("kubeflow-pipelines", Filled(source, pipelines))
        {
            Destination = KubeflowPipelines.NamespaceName,
            Wave = Waves.Kubeflow,
            Sync = KeepInStep,
        });

    /// <summary>Somebody starts it, once the gateway is there that it leads to.</summary>
    public void AddProxy(ComponentBuilder source, NginxProxy proxy) =>
        folder.Application("nginx-proxy", Filled(source, proxy), NginxProxy.Namespace, Waves.Proxy, SyncPolicy.Manual() with
        {
            Options = [SyncOptions.CreateNamespace],
        });

    /// <summary>ArgoCD itself, once it has to know a plugin.</summary>
    public void AddArgoCd(ApplicationSource chart) =>
        folder.Application("argo-cd", chart, ArgoCd.Namespace, Waves.Addons, KeepInStep);

    /// <summary>In place of PR 4.</summary>
    public void AddDeployKF(ArgoApplication application) => folder.Add("deploykf-app.yaml", application);

    /// <summary>The Application that brings all others.</summary>
    public static ArgoApplication Root(params ReadOnlySpan<ComponentBuilder> folders) => new("kubeflow-on-eks", folders[0])
    {
        Sources = [.. folders.ToArray().Select(ApplicationSource.Of)],
        Destination = "argocd",
        Sync = KeepInStep,
    };

    private static ComponentBuilder Filled(ComponentBuilder source, params ReadOnlySpan<IComponentPart> parts)
    {
        foreach (var part in parts)
        {
            part.AddTo(source);
        }

        return source;
    }
}
