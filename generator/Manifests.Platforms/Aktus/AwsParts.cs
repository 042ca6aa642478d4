namespace Manifests.Platforms.Aktus;

/// <summary>What ACK makes at AWS.</summary>
internal sealed class AwsParts
{
    public AwsParts(AktusSettings settings, AwsNames names)
    {
        Network = new Network(settings, names);
        Roles = new ClusterRoles(settings, names);
        Cluster = new EksCluster(settings, names, Network, Roles);
        Nodes = settings.EnableAutoMode ? null : new NodeGroup(settings, names, Network, Roles, Cluster);
        Storage = new SharedStorage(settings, names, Network, Nodes);
        Access = new ClusterAccess(settings, names, Cluster, Roles);
        Driver = settings.Created is { } created ? new EfsDriver(names, Cluster, created) : null;
    }

    public Network Network { get; }

    public ClusterRoles Roles { get; }

    public EksCluster Cluster { get; }

    /// <summary>The nodes; <see langword="null"/> in Auto Mode.</summary>
    public NodeGroup? Nodes { get; }

    public SharedStorage Storage { get; }

    public ClusterAccess Access { get; }

    /// <summary>The driver of the file system; <see langword="null"/> in the first phase.</summary>
    public EfsDriver? Driver { get; }
}
