using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Schema;

namespace Manifests.Platforms.Aktus;

/// <summary>
/// The Aktus AI platform on an EKS cluster of its own, with shared storage on EFS. From seed 003; what its CloudFormation stack
/// makes is made by ACK here, and what its Lambda does by ArgoCD.
/// </summary>
public sealed class Aktus(AktusSettings settings) : Platform("aktus")
{
    private const string Notes = "aktus/NOTES.md.hbs";

    private static readonly KubernetesVersion OldestKnown = new(1, 30);

    /// <inheritdoc/>
    // The catalog begins one release behind the oldest that the stack allows.
    public override KubernetesVersion Kubernetes => settings.EksVersion < OldestKnown ? OldestKnown : settings.EksVersion;

    /// <inheritdoc/>
    protected override void Compose(PlatformBuilder platform)
    {
        var repository = platform.Repository(settings.RepositoryUrl, settings.Revision);
        var argocd = repository.Component("argocd");
        var names = new AwsNames(settings);
        var applications = new Applications(argocd, settings, names);
        applications.AddControllers();
        ArgoConfiguration.AddTo(argocd, Waves.ArgoConfiguration);

        var access = ComposeAws(repository.Component("ack"), names, applications, out var cluster);
        if (settings.Created is { } created)
        {
            ComposePlatform(repository, names, created, cluster, access, applications);
        }

        var root = repository.Component("bootstrap").Add("root-app.yaml", applications.Root());
        platform.AllowUnreached(root, "applied once by hand: it is what makes ArgoCD read the rest");
        platform.Notes(Notes, NotesVariables(names));
    }

    private ComponentBuilder ComposeAws(ComponentBuilder ack, AwsNames names, Applications applications, out EksCluster cluster)
    {
        var network = new Network(settings, names);
        var storage = new SharedStorage(settings, names, network);
        var roles = new ClusterRoles(settings, names);
        cluster = new EksCluster(settings, names, network, roles);
        var access = new ClusterAccess(settings, names, cluster, roles);
        var outputs = new Outputs(settings, names, network, storage, cluster, access);

        network.AddTo(ack.Component("network"));
        storage.AddTo(ack.Component("storage"));
        roles.AddTo(ack.Component("security/roles"));
        cluster.AddTo(ack.Component("compute/cluster"));
        var accessFolder = ack.Component("security/access");
        access.AddTo(accessFolder);
        outputs.AddTo(ack.Component("outputs"));

        applications.AddAws("aktus-network", ack.Component("network"), Waves.Network);
        applications.AddAws("aktus-storage", ack.Component("storage"), Waves.Foundations);
        applications.AddAws("aktus-roles", ack.Component("security/roles"), Waves.Foundations);
        applications.AddAws("aktus-cluster", ack.Component("compute/cluster"), Waves.Cluster);
        applications.AddAws("aktus-access", accessFolder, Waves.AroundCluster);
        applications.AddAws("aktus-outputs", ack.Component("outputs"), Waves.AroundCluster);
        return accessFolder;
    }

    private void ComposePlatform(
        ComponentBuilder repository,
        AwsNames names,
        CreatedByAws created,
        EksCluster cluster,
        ComponentBuilder access,
        Applications applications)
    {
        var @namespace = new Namespace(settings.MarketplaceChartNamespace);
        var driver = new EfsDriver(names, cluster, created);
        var addons = repository.Component("ack/compute/addons");
        driver.AddTo(access, addons);
        applications.AddAws("aktus-addons", addons, Waves.Addons);

        var folder = repository.Component("platform");
        var components = new List<ComponentBuilder>();
        if (settings.EnableMarketplaceChart)
        {
            var chart = new MarketplaceChart(settings, names, created, @namespace);
            components.Add(chart.AddTo(access, folder.Component("components")));
            repository.Component("argocd").Add("aktus-ai-platform.yaml", chart.Application());
            MarketplaceRegistry.AddTo(repository.Component("registry"), settings);
            applications.AddToArgo("marketplace-registry", repository.Component("registry"), Waves.Addons);
        }

        components.AddRange(new ApiKeys(settings, names, created, @namespace).AddTo(access, folder.Component("components")));
        if (ApiKeys.IsDeclared(settings))
        {
            applications.AddExternalSecrets();
        }

        var overlay = Overlay(folder, Base(folder, @namespace, driver), components);
        applications.AddToCluster("aktus-platform", overlay, @namespace.Name, Waves.Platform);
    }

    private static ComponentBuilder Base(ComponentBuilder folder, Namespace @namespace, EfsDriver driver)
    {
        var component = folder.Component("base");
        component.Kustomization(new Kustomization
        {
            Resources = [component.Add("namespace.yaml", @namespace), component.Add("storage-class.yaml", driver.StorageClass)],
        });
        return component;
    }

    private ComponentBuilder Overlay(ComponentBuilder folder, ComponentBuilder @base, List<ComponentBuilder> components)
    {
        var overlay = folder.Component(settings.EnableAutoMode ? "overlays/auto-mode" : "overlays/traditional");
        overlay.Kustomization(new Kustomization
        {
            Resources = settings.EnableAutoMode ? [@base, overlay.Add("gpu-nodepool.yaml", GpuNodePool.Make())] : [@base],
            Components = components.Count == 0 ? null : [.. components],
        });
        return overlay;
    }

    // Makes a wave wait for the Applications of the one before. Only this key is ours; the others stay with their owner.
    private TemplateVariables NotesVariables(AwsNames names) => new()
    {
        ["cluster"] = names.Cluster,
        ["region"] = settings.Region,
        ["namespace"] = settings.MarketplaceChartNamespace,
        ["autoMode"] = settings.EnableAutoMode,
        ["chart"] = settings.EnableMarketplaceChart,
        ["isCreated"] = settings.Created is not null,
        ["hasHuggingFace"] = settings.HuggingFaceTokenSecret is not null,
        ["hasOpenAi"] = settings.OpenAiApiKeySecret is not null,
        ["hasEndpoint"] = settings.ResearchEndpoint is not null,
        ["argoCdRole"] = settings.ArgoCdRole,
        ["deployerRole"] = names.DeployerRole,
        ["ackServices"] = [.. Applications.AckServices],
    };
}
