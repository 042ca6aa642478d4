using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.Asya;

/// <summary>What EKS installs.</summary>
internal sealed class ClusterAddons(AsyaSettings settings, WorkloadIdentity identity, Cluster cluster) : IComponentPart
{
    private readonly WorkloadRole ebs =
        new(settings.AccountId, identity, "asya-ebs-csi", [new(Namespaces.KubeSystem, "ebs-csi-controller-sa")]);

    private readonly WorkloadRole insights =
        new(settings.AccountId, identity, "asya-cloudwatch", [new("amazon-cloudwatch", "cloudwatch-agent")]);

    public void AddTo(ComponentBuilder folder)
    {
        // Without the agent for it, network policies do nothing.
        folder.Add("vpc-cni.yaml", Addon("vpc-cni", new()
        {
            Name = "vpc-cni",
            AddonVersion = settings.VpcCniVersion,
            ConfigurationValues = """{"enableNetworkPolicy":"true"}""",
        }));
        folder.Add("pod-identity-agent.yaml", Addon("eks-pod-identity-agent"));
        folder.Add("coredns.yaml", Addon("coredns"));
        folder.Add("kube-proxy.yaml", Addon("kube-proxy"));
        if (settings.EbsCsi)
        {
            var role = ebs.Having("service-role/AmazonEBSCSIDriverPolicy");
            folder.Add("ebs-csi.yaml", [role, .. ebs.Associations, AddonAs(ebs, "aws-ebs-csi-driver")]);
        }

        if (settings.ContainerInsights)
        {
            var role = insights.Having("CloudWatchAgentServerPolicy");
            var addon = AddonAs(insights, "amazon-cloudwatch-observability");
            folder.Add("container-insights.yaml", [role, .. insights.Associations, addon]);
        }
    }

    private Addon AddonAs(WorkloadRole role, string name) => Addon(name, new()
    {
        Name = name,
        ServiceAccountRoleARN = identity.IsIrsa ? role.Arn.ToString() : null,
    });

    private Addon Addon(string name) => Addon(name, new() { Name = name });

    private Addon Addon(string name, AddonSpec spec) => new(name, Ack.Namespace)
    {
        Spec = spec with { ClusterRef = new() { From = new() { Name = cluster.Name } }, ResolveConflicts = "OVERWRITE" },
    };
}
