namespace Manifests.Platforms.Asya;

/// <summary>What ArgoCD is told to sync.</summary>
internal sealed class Applications(ComponentBuilder folder)
{
    private static readonly SyncPolicy KeepInStep = Automated(prune: true);

    // A network or a bucket should not be gone because a file was.
    private static readonly SyncPolicy NeverRemove = Automated(prune: false);

    /// <summary>The Application that brings all others.</summary>
    public ArgoApplication Root => new("asya", folder) { Destination = "argocd", Sync = KeepInStep };

    /// <summary>What ACK makes at AWS.</summary>
    public void AddAws(string name, ComponentBuilder source, int wave, IComponentPart part) =>
        folder.Application(name, Filled(source, part), Ack.Namespace, wave, NeverRemove);

    /// <summary>What runs in the cluster.</summary>
    public void Add(string name, ComponentBuilder source, string destination, int wave, IComponentPart part) =>
        folder.Application(name, Filled(source, part), destination, wave, KeepInStep);

    /// <summary>A chart, or a folder that is filled already.</summary>
    public void Add(string name, ApplicationSource source, string destination, int wave) =>
        folder.Application(name, source, destination, wave, KeepInStep);

    /// <summary>Several folders in one sync.</summary>
    public void Add(string name, IEnumerable<ComponentBuilder> sources, string destination, int wave)
    {
        var all = sources.ToArray();
        folder.Add(name + ".yaml", new ArgoApplication(name, all[0])
        {
            Sources = [.. all.Select(ApplicationSource.Of)],
            Destination = destination,
            Wave = wave,
            Sync = KeepInStep,
        });
    }

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
