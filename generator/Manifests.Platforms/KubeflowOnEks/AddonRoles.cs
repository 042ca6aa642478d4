using Manifests.Models;
using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What the add-ons that come as charts may do at AWS.</summary>
internal sealed class AddonRoles : IComponentPart
{
    private readonly IReadOnlyList<PodIdentityAssociation> karpenterAssociations;
    private readonly IReadOnlyList<PodIdentityAssociation> balancerAssociations;

    public AddonRoles(KubeflowOnEksSettings settings, AwsAccount account, WorkloadIdentity identity)
    {
        KarpenterNodes = NodeRoles.Make("karpenter-nodes", settings.ClusterName + "-karpenter-nodes");
        (NamespaceRef, string) karpenterAccount = (Addons.Namespace, "karpenter");
        (NamespaceRef, string) balancerAccount = (Addons.Namespace, "aws-load-balancer-controller");
        var karpenter = new KarpenterControllerPolicy(account, settings.ClusterName, account.ArnOf(KarpenterNodes));
        KarpenterController = new Role("karpenter-controller", Ack.Namespace)
        {
            Spec = new()
            {
                Name = settings.ClusterName + "-karpenter-controller",
                AssumeRolePolicyDocument = identity.Trust(karpenterAccount).ToJson(),
                InlinePolicies = new() { ["KarpenterController"] = karpenter.ToDocument().ToJson() },
            },
        };
        LoadBalancerController = new Role("aws-load-balancer-controller", Ack.Namespace)
        {
            Spec = new()
            {
                Name = settings.ClusterName + "-load-balancers",
                AssumeRolePolicyDocument = identity.Trust(balancerAccount).ToJson(),
                InlinePolicies = new() { ["LoadBalancerController"] = LoadBalancerControllerPolicy.Document.ToJson() },
            },
        };
        karpenterAssociations = identity.Associations(KarpenterController, karpenterAccount);
        balancerAssociations = identity.Associations(LoadBalancerController, balancerAccount);
    }

    /// <summary>The role of the nodes that Karpenter starts.</summary>
    public Role KarpenterNodes { get; }

    public Role KarpenterController { get; }

    public Role LoadBalancerController { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("karpenter.yaml", [KarpenterNodes, KarpenterController, .. karpenterAssociations]);
        folder.Add("load-balancers.yaml", [LoadBalancerController, .. balancerAssociations]);
    }
}
