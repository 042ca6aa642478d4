using Manifests.Models;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.Aktus;

/// <summary>The roles that are there before the cluster: its own, that of its nodes, and that of ArgoCD in it.</summary>
internal sealed class ClusterRoles
{
    public ClusterRoles(AktusSettings settings, AwsNames names)
    {
        Cluster = new Role("aktus-cluster", Ack.Namespace)
        {
            Spec = new()
            {
                Name = names.Of("eks-cluster-role"),
                AssumeRolePolicyDocument = WithSessionTags(TrustPolicy.Service("eks.amazonaws.com")).ToJson(),
                Policies = settings.EnableAutoMode
                    ? AwsPolicies(
                        "AmazonEKSClusterPolicy",
                        "AmazonEKSComputePolicy",
                        "AmazonEKSBlockStoragePolicy",
                        "AmazonEKSLoadBalancingPolicy",
                        "AmazonEKSNetworkingPolicy")
                    : AwsPolicies("AmazonEKSClusterPolicy"),
            },
        };
        Nodes = new Role("aktus-nodes", Ack.Namespace)
        {
            Spec = new()
            {
                Name = names.Of(settings.EnableAutoMode ? "eks-automode-node-role" : "eks-nodegroup-role"),
                AssumeRolePolicyDocument = TrustPolicy.Service("ec2.amazonaws.com").ToJson(),
                Policies = settings.EnableAutoMode
                    ? AwsPolicies("AmazonEKSWorkerNodeMinimalPolicy", "AmazonEC2ContainerRegistryPullOnly")
                    : AwsPolicies("AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryReadOnly"),
            },
        };
        Deployer = new Role("aktus-deployer", Ack.Namespace)
        {
            Spec = new()
            {
                Name = names.DeployerRole,
                Description = "ArgoCD takes it to reach the cluster",
                AssumeRolePolicyDocument = TrustPolicy.Aws(names.Role(settings.ArgoCdRole)).ToJson(),
            },
        };
    }

    public Role Cluster { get; }

    public Role Nodes { get; }

    public Role Deployer { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("cluster.yaml", Cluster);
        folder.Add("nodes.yaml", Nodes);
        folder.Add("deployer.yaml", Deployer);
    }

    private static ValueList<string> AwsPolicies(params ReadOnlySpan<string> names)
    {
        var policies = new string[names.Length];
        for (var index = 0; index < names.Length; index++)
        {
            policies[index] = Arn.AwsManagedPolicy(names[index]);
        }

        return policies;
    }

    // EKS tags its sessions in Auto Mode.
    private static PolicyDocument WithSessionTags(PolicyDocument trust) => trust with
    {
        Statement = [.. trust.Statement.Select(static statement => statement with { Action = ["sts:AssumeRole", "sts:TagSession"] })],
    };
}
