namespace Manifests.Platforms.Aktus;

/// <summary>What ArgoCD is told to sync. It runs in a management cluster, which also has the ACK controllers.</summary>
internal sealed class Applications(ComponentBuilder folder, AktusSettings settings, AwsNames names)
{
    /// <summary>Controllers of the AWS services that objects of this platform stand for.</summary>
    private static readonly AckController[] Controllers = [AckController.Ec2, AckController.Efs, AckController.Eks, AckController.Iam];

    private static readonly SyncPolicy KeepInStep = SyncPolicy.Automated(prune: true, selfHeal: true) with
    {
        Options = [SyncOptions.CreateNamespace, SyncOptions.ServerSideApply],
    };

    // A network or a file system should not be gone because a file was.
    private static readonly SyncPolicy NeverRemove = SyncPolicy.Automated(prune: false, selfHeal: true) with
    {
        Options = [SyncOptions.CreateNamespace, SyncOptions.ServerSideApply],
    };

    /// <summary>The services that have a controller here.</summary>
    public static IEnumerable<string> AckServices => Controllers.Select(static controller => controller.Service);

    public void AddControllers()
    {
        foreach (var controller in Controllers)
        {
            var chart = controller.Chart(settings.Region, names.Role(controller.Name));
            folder.Application(controller.ApplicationName, chart, Ack.Namespace, Waves.Controllers, KeepInStep);
        }
    }

    /// <summary>What ACK makes at AWS.</summary>
    public void AddAws(string name, ComponentBuilder source, int wave) =>
        folder.Application(name, source, Ack.Namespace, wave, NeverRemove);

    /// <summary>What goes into ArgoCD's own namespace.</summary>
    public void AddToArgo(string name, ComponentBuilder source, int wave) =>
        folder.Application(name, source, MarketplaceRegistry.Namespace, wave, KeepInStep);

    /// <summary>What runs in the cluster that this platform makes.</summary>
    public void AddToCluster(string name, ApplicationSource source, string @namespace, int wave) =>
        folder.Add(name + ".yaml", new ArgoApplication(name, source)
        {
            Destination = new() { Cluster = names.Cluster, Namespace = @namespace },
            Wave = wave,
            Sync = KeepInStep,
        });

    /// <summary>The operator that fetches the API keys.</summary>
    public void AddExternalSecrets() => AddToCluster(
        "external-secrets",
        ApplicationSource.Helm("https://charts.external-secrets.io", "external-secrets", settings.ExternalSecretsVersion),
        "external-secrets",
        Waves.Addons);

    /// <summary>The Application that brings all others.</summary>
    public ArgoApplication Root() => new("aktus", folder) { Destination = "argocd", Sync = KeepInStep };
}
