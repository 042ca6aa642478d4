using Manifests.Models;

namespace Manifests.Platforms.Asya;

/// <summary>What ArgoCD is told to sync.</summary>
/// <param name="folder">Where the Applications are.</param>
/// <param name="workloadCluster">
/// The cluster of this tree as ArgoCD names it; <see langword="null"/> when ArgoCD runs in it. What ACK makes goes to ArgoCD's own.
/// </param>
internal sealed class Applications(ComponentBuilder folder, string? workloadCluster)
{
    private static readonly SyncPolicy KeepInStep = Automated(prune: true);

    // A network or a bucket should not be gone because a file was.
    private static readonly SyncPolicy NeverRemove = Automated(prune: false);

    /// <summary>The Application that brings all others.</summary>
    public ArgoApplication Root => new("asya", folder) { Destination = "argocd", Sync = KeepInStep };

    /// <summary>A controller of ACK.</summary>
    public void AddController(string name, ApplicationSource chart) =>
        folder.Application(name, chart, Ack.Namespace, Waves.Controllers, KeepInStep);

    /// <summary>What ACK makes at AWS.</summary>
    public void AddAws(string name, ComponentBuilder source, int wave, IComponentPart part) =>
        folder.Application(name, Filled(source, part), Ack.Namespace, wave, NeverRemove);

    /// <summary>What runs in the cluster.</summary>
    public void Add(string name, ComponentBuilder source, string destination, int wave, IComponentPart part) =>
        Add(name, [Filled(source, part)], destination, wave);

    /// <summary>What runs in the cluster: charts, or folders that are filled already.</summary>
    public void Add(string name, ValueList<ApplicationSource> sources, string destination, int wave) =>
        folder.Add(name + ".yaml", new ArgoApplication(name, sources[0])
        {
            Sources = sources,
            Destination = new() { Namespace = destination, Cluster = workloadCluster },
            Wave = wave,
            Sync = KeepInStep,
        });

    public static ComponentBuilder Filled(ComponentBuilder source, IComponentPart part)
    {
        part.AddTo(source);
        return source;
    }

    private static SyncPolicy Automated(bool prune) => SyncPolicy.Automated(prune, selfHeal: true) with
    {
        Options = [SyncOptions.CreateNamespace, SyncOptions.ServerSideApply],
    };
}
