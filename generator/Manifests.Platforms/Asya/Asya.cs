using Manifests.Platforms.Asya.Checking;
using Manifests.Schema;

namespace Manifests.Platforms.Asya;

/// <summary>
/// What an EKS cluster needs for Asya's actors: queues that KEDA watches, GPU nodes that come when somebody needs one, and a
/// role for each that asks AWS for something. From seed 001.
/// </summary>
public sealed class Asya(AsyaSettings settings) : Platform("asya")
{
    private const string Notes = "asya/NOTES.md.hbs";

    private readonly Names names = new(settings);
    private readonly IReadOnlyList<Actor> actors = Actor.All(settings);

    /// <inheritdoc/>
    public override KubernetesVersion Kubernetes => settings.KubernetesVersion;

    /// <inheritdoc/>
    protected override void Compose(PlatformBuilder platform)
    {
        var tree = platform.Repository(settings.RepositoryUrl, settings.Revision);
        var apps = tree.Component("apps");
        var applications = new Applications(apps, settings.WorkloadCluster);
        var network = new Network(settings, names);
        var cluster = new EksCluster(settings, network);
        var workloads = new Workloads(settings, names, cluster.Identity, actors);

        ArgoConfiguration.AddTo(apps, Waves.ArgoConfiguration);
        AddAws(applications, tree.Component("ack"), network, cluster, workloads);
        AddClusterBase(applications, tree.Component("cluster"));
        AddCharts(applications, tree, new Charts(settings, workloads));
        AddActors(applications, tree.Component("actors"), workloads);

        var root = tree.Add("root.yaml", applications.Root);
        platform.AllowUnreached(root, "applied once by hand: it is what makes ArgoCD read the rest");
        platform.Notes(Notes, AsyaNotes.Variables(settings, names, actors));
    }

    /// <inheritdoc/>
    protected override void Check(TreeReview review) => TreeRules.Check(review, settings);

    private void AddAws(
        Applications applications, ComponentBuilder ack, Network network, EksCluster cluster, Workloads workloads)
    {
        var key = new EncryptionKey();
        applications.AddAws("asya-network", ack.Component("network"), Waves.Network, network);
        applications.AddAws("asya-cluster", ack.Component("eks/cluster"), Waves.Cluster, cluster);
        applications.AddAws(
            "asya-node-groups", ack.Component("eks/node-groups"), Waves.Foundations, new NodeGroups(settings, network, cluster.Cluster));
        applications.AddAws("asya-results", ack.Component("s3"), Waves.Foundations, new ResultsBucket(settings, names));
        applications.AddAws("asya-roles", ack.Component("iam"), Waves.Foundations, workloads);
        applications.AddAws("asya-addons", ack.Component("eks/addons"), Waves.Addons, new ClusterAddons(settings, cluster.Identity, cluster.Cluster));
        if (names.UsesKey)
        {
            applications.AddAws("asya-key", ack.Component("kms"), Waves.Foundations, key);
        }

        if (!cluster.Identity.IsIrsa)
        {
            var associations = new Associations(workloads.Associations);
            applications.AddAws("asya-associations", ack.Component("eks/associations"), Waves.Addons, associations);
        }

        if (settings.Queues == Owner.GitOps)
        {
            applications.AddAws("asya-queues", ack.Component("sqs"), Waves.Queues, new ActorQueues(settings, names, key, actors));
        }
    }

    private void AddClusterBase(Applications applications, ComponentBuilder cluster)
    {
        applications.Add("namespaces", cluster.Component("namespaces"), "default", Waves.ClusterBase, new Namespaces(settings));
        applications.Add(
            "nvidia-device-plugin", cluster.Component("device-plugin"), Namespaces.KubeSystem, Waves.ClusterBase, new DevicePlugin());
        applications.Add(
            "network-policies", cluster.Component("network-policies"), "default", Waves.ClusterBase, new ActorNetworkPolicies(settings));
    }

    private void AddCharts(Applications applications, ComponentBuilder tree, Charts charts)
    {
        foreach (var (name, chart) in charts.AckControllers())
        {
            applications.AddController(name, chart);
        }

        applications.Add("keda", [charts.Keda], Namespaces.Keda, Waves.Autoscaling);
        applications.Add("cluster-autoscaler", [charts.Autoscaler], Namespaces.KubeSystem, Waves.Autoscaling);
        applications.Add("asya-crds", [charts.Definitions], Namespaces.System, Waves.Definitions);
        applications.Add("asya-operator", [charts.Operator], Namespaces.System, Waves.Operator);
        if (settings.MetricsServer)
        {
            applications.Add("metrics-server", [Charts.MetricsServer], Namespaces.KubeSystem, Waves.Autoscaling);
        }

        if (settings.Gateway)
        {
            AddGateways(applications, tree, charts);
        }
    }

    private void AddGateways(Applications applications, ComponentBuilder tree, Charts charts)
    {
        if (settings.GatewayDatabaseHost is not null)
        {
            applications.Add(
                "gateway-database", tree.Component("cluster/gateway-database"), "default", Waves.Operator, new GatewayDatabase(settings));
        }

        foreach (var name in settings.ActorNamespaces)
        {
            applications.Add("asya-gateway-" + name, [charts.Gateway(name)], name, Waves.Queues);
        }
    }

    private void AddActors(Applications applications, ComponentBuilder folder, Workloads workloads)
    {
        ApplicationSource[] test = settings.GpuTest ? [Applications.Filled(folder.Component("gpu-test"), new GpuTest())] : [];
        foreach (var (name, overlay) in new ActorOverlays(settings, names, workloads, actors).AddTo(folder))
        {
            // The crew is in the first namespace, which so has always an overlay.
            applications.Add("asya-actors-" + name, name == settings.ActorNamespaces[0] ? [overlay, .. test] : [overlay], name, Waves.Crew);
        }
    }
}
