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

        var parts = new AwsParts(settings, names);
        ComposeAws(repository.Component("ack"), names, parts, applications);
        if (settings.Created is { } created && parts.Driver is { } driver)
        {
            ComposePlatform(repository, names, created, driver, applications);
        }

        var root = repository.Component("bootstrap").Add("root-app.yaml", applications.Root());
        platform.AllowUnreached(root, "applied once by hand: it is what makes ArgoCD read the rest");
        platform.Notes(Notes, NotesVariables(names));
    }

    /// <inheritdoc/>
    protected override void Check(TreeReview review) => new AktusReview(settings, review).Run();

    private void ComposeAws(ComponentBuilder ack, AwsNames names, AwsParts parts, Applications applications)
    {
        var network = ack.Component("network");
        var storage = ack.Component("storage");
        var roles = ack.Component("security/roles");
        var cluster = ack.Component("compute/cluster");
        var access = ack.Component("security/access");
        var outputs = ack.Component("outputs");
        parts.Network.AddTo(network);
        parts.Storage.AddTo(storage);
        parts.Roles.AddTo(roles);
        parts.Cluster.AddTo(cluster);
        parts.Nodes?.AddTo(network, cluster);
        parts.Access.AddTo(access);
        new Outputs(settings, names, parts).AddTo(outputs, ack.Component("compute/addons"));

        applications.AddAws("aktus-network", network, Waves.Network);
        applications.AddAws("aktus-storage", storage, Waves.Foundations);
        applications.AddAws("aktus-roles", roles, Waves.Foundations);
        applications.AddAws("aktus-cluster", cluster, Waves.Cluster);
        applications.AddAws("aktus-access", access, Waves.AroundCluster);
        applications.AddAws("aktus-outputs", outputs, Waves.AroundCluster);
    }

    private void ComposePlatform(
        ComponentBuilder repository, AwsNames names, CreatedByAws created, EfsDriver driver, Applications applications)
    {
        var @namespace = new Namespace(settings.MarketplaceChartNamespace);
        var access = repository.Component("ack/security/access");
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
            var check = folder.Component("endpoint-check");
            new EndpointCheck(settings, @namespace).AddTo(check);
            applications.AddToCluster("aktus-endpoint-check", check, @namespace.Name, Waves.EndpointCheck);
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

    private TemplateVariables NotesVariables(AwsNames names) => new()
    {
        ["cluster"] = names.Cluster,
        ["region"] = settings.Region,
        ["namespace"] = settings.MarketplaceChartNamespace,
        ["autoMode"] = settings.EnableAutoMode,
        ["chart"] = settings.EnableMarketplaceChart,
        ["isCreated"] = settings.Created is not null,
        ["hasKeys"] = ApiKeys.IsDeclared(settings),
        ["keyPair"] = settings.KeyPairName ?? "",
        ["hasHuggingFace"] = settings.HuggingFaceTokenSecret is not null,
        ["hasOpenAi"] = settings.OpenAiApiKeySecret is not null,
        ["hasEndpoint"] = settings.ResearchEndpoint is not null,
        ["argoCdRole"] = settings.ArgoCdRole,
        ["deployerRole"] = names.DeployerRole,
        ["ackServices"] = [.. Applications.AckServices],
    };
}
