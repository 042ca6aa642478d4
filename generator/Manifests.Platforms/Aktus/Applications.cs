using Manifests.Yaml;

namespace Manifests.Platforms.Aktus;

/// <summary>What ArgoCD is told to sync. It runs in a management cluster, which also has the ACK controllers.</summary>
internal sealed class Applications(ComponentBuilder folder, AktusSettings settings, AwsNames names)
{
    /// <summary>The AWS services that objects of this platform stand for, and the releases of their controllers.</summary>
    private static readonly (string Service, string Version)[] Controllers =
        [("ec2", "1.20.0"), ("efs", "1.4.1"), ("eks", "1.20.0"), ("iam", "1.8.1")];

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
        foreach (var (service, version) in Controllers)
        {
            folder.Application($"ack-{service}", Controller(service, version), Ack.Namespace, Waves.Controllers, KeepInStep);
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

    // The role exists before everything else: nothing here can make it without having it.
    private ApplicationSource Controller(string service, string version)
    {
        var name = $"ack-{service}-controller";
        return ApplicationSource.Helm("public.ecr.aws/aws-controllers-k8s", $"{service}-chart", version) with
        {
            ReleaseName = name,
            Values = new()
            {
                ["aws"] = new Mapping { ["region"] = settings.Region },
                ["serviceAccount"] = new Mapping
                {
                    ["name"] = name,
                    ["annotations"] = new Mapping { [AwsNames.RoleAnnotation] = (string)names.Role(name) },
                },
            },
        };
    }
}
