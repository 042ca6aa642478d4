using Manifests.Models.Ack.Ec2.V1Alpha1;
using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>The EKS cluster, the nodes that its controllers run on, and its OIDC provider; taken over when they exist.</summary>
internal sealed class EksCluster : IComponentPart
{
    private readonly KubeflowOnEksSettings settings;

    public EksCluster(KubeflowOnEksSettings settings, AwsAccount account, Network network)
    {
        this.settings = settings;
        ClusterRole = new Role("platform-cluster", Ack.Namespace)
        {
            Spec = new()
            {
                Name = settings.ClusterName + "-cluster",
                AssumeRolePolicyDocument = TrustPolicy.Service("eks.amazonaws.com").ToJson(),
                Policies = [Arn.AwsManagedPolicy("AmazonEKSClusterPolicy")],
            },
        };
        NodeRole = NodeRoles.Make("platform-nodes", settings.ClusterName + "-nodes");
        Cluster = MakeCluster(network);
        Nodes = MakeNodes(network);
        Identity = settings.Identity == IdentityScheme.Irsa
            ? WorkloadIdentity.Irsa(account.Id, settings.OidcIssuer)
            : WorkloadIdentity.PodIdentity(Cluster);
        OidcProvider = new OpenIDConnectProvider("platform-oidc", Ack.Namespace)
        {
            Annotations = Ack.Adopt($$"""{"arn":"{{account.OidcProvider}}"}"""),
            Spec = new() { Url = "https://" + settings.OidcIssuer, ClientIDs = [TrustPolicy.StsAudience] },
        };
    }

    public Role ClusterRole { get; }

    public Role NodeRole { get; }

    public Cluster Cluster { get; }

    public Nodegroup Nodes { get; }

    public OpenIDConnectProvider OidcProvider { get; }

    /// <summary>How pods of the cluster get their roles.</summary>
    public WorkloadIdentity Identity { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("cluster.yaml", ClusterRole, Cluster);
        folder.Add("nodegroup.yaml", NodeRole, Nodes);
        folder.Add("oidc-provider.yaml", OidcProvider);
        if (!Identity.IsIrsa)
        {
            folder.Add("pod-identity-agent.yaml", Addon("eks-pod-identity-agent"));
        }
    }

    private Cluster MakeCluster(Network network) => new("platform-cluster", Ack.Namespace)
    {
        Annotations = Ack.Adopt($$"""{"name":"{{settings.ClusterName}}"}""", retain: true),
        Spec = new()
        {
            Name = settings.ClusterName,
            Version = settings.KubernetesVersion.ToString(),
            RoleRef = new() { From = new() { Name = ClusterRole.Name } },
            ResourcesVPCConfig = new()
            {
                EndpointPrivateAccess = true,
                EndpointPublicAccess = true,
                SubnetRefs = [.. network.PrivateSubnets.Select(RefOfCluster)],
            },
        },
    };

    private Nodegroup MakeNodes(Network network) => new("platform-nodes", Ack.Namespace)
    {
        Spec = new()
        {
            Name = "platform-nodes",
            ClusterRef = new() { From = new() { Name = Cluster.Name } },
            NodeRoleRef = new() { From = new() { Name = NodeRole.Name } },
            SubnetRefs = [.. network.PrivateSubnets.Select(RefOfNodes)],
            AmiType = "AL2023_x86_64_STANDARD",
            InstanceTypes = ["m5.xlarge"],
            ScalingConfig = new() { MinSize = 2, DesiredSize = 3, MaxSize = 5 },
        },
    };

    /// <summary>Something that EKS installs in the cluster.</summary>
    public Addon Addon(string name, Arn? role = null) => new(name, Ack.Namespace)
    {
        Spec = new()
        {
            Name = name,
            ClusterRef = new() { From = new() { Name = Cluster.Name } },
            ResolveConflicts = "OVERWRITE",
            ServiceAccountRoleARN = role?.ToString(),
        },
    };

    private static ClusterRoleRef RefOfCluster(Subnet subnet) => new() { From = new() { Name = subnet.Name } };

    private static NodegroupClusterRef RefOfNodes(Subnet subnet) => new() { From = new() { Name = subnet.Name } };
}
