using Manifests.Models.Ack.Iam.V1Alpha1;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What the add-ons that come as charts may do at AWS.</summary>
internal sealed class AddonRoles : IComponentPart
{
    public AddonRoles(KubeflowOnEksSettings settings, AwsAccount account)
    {
        KarpenterNodes = NodeRoles.Make("karpenter-nodes", settings.ClusterName + "-karpenter-nodes");
        var karpenter = new KarpenterControllerPolicy(account, settings.ClusterName, account.ArnOf(KarpenterNodes));
        KarpenterController = new Role("karpenter-controller", Ack.Namespace)
        {
            Spec = new()
            {
                Name = settings.ClusterName + "-karpenter-controller",
                AssumeRolePolicyDocument = account.Trust(Addons.Namespace, "karpenter").ToJson(),
                InlinePolicies = new() { ["KarpenterController"] = karpenter.ToDocument().ToJson() },
            },
        };
        LoadBalancerController = new Role("aws-load-balancer-controller", Ack.Namespace)
        {
            Spec = new()
            {
                Name = settings.ClusterName + "-load-balancers",
                AssumeRolePolicyDocument = account.Trust(Addons.Namespace, "aws-load-balancer-controller").ToJson(),
                InlinePolicies = new() { ["LoadBalancerController"] = LoadBalancerControllerPolicy.Document.ToJson() },
            },
        };
    }

    /// <summary>The role of the nodes that Karpenter starts.</summary>
    public Role KarpenterNodes { get; }

    public Role KarpenterController { get; }

    public Role LoadBalancerController { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("karpenter.yaml", KarpenterNodes, KarpenterController);
        folder.Add("load-balancers.yaml", LoadBalancerController);
    }
}
