namespace Manifests.Review.Consequences;

/// <summary>What nodes are made from differs: the nodes, and with them their pods, are replaced.</summary>
/// <remarks>Source: Karpenter <c>concepts/disruption</c> (drift); Amazon EKS <c>managed-node-update-behavior</c>.</remarks>
internal sealed class NodesReplacedRule : IConsequenceRule
{
    private static readonly string[] DriftingOfClass =
    [
        "spec.amiFamily",
        "spec.amiSelectorTerms",
        "spec.subnetSelectorTerms",
        "spec.securityGroupSelectorTerms",
        "spec.capacityReservationSelectorTerms",
        "spec.userData",
        "spec.tags",
        "spec.metadataOptions",
        "spec.blockDeviceMappings",
        "spec.instanceStorePolicy",
        "spec.detailedMonitoring",
        "spec.associatePublicIPAddress", "spec.kubelet", "spec.role", "spec.instanceProfile", "spec.context",
    ];

    private static readonly string[] RollingOfGroup = ["spec.version", "spec.releaseVersion", "spec.launchTemplate"];

    /// <inheritdoc/>
    public string Name => "nodes-replaced";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate)
        {
            return;
        }

        switch (change.Kind)
        {
            case "karpenter.sh/NodePool" when change.Differs("spec.template"):
                Tell(change, "spec.template", sink);
                break;
            case "karpenter.k8s.aws/EC2NodeClass" when DriftingOfClass.FirstOrDefault(change.Differs) is { } shape:
                Tell(change, shape, sink);
                break;
            case "eks.services.k8s.aws/Nodegroup" when RollingOfGroup.FirstOrDefault(change.Differs) is { } shape:
                sink.Caution(
                    "EKS replaces the nodes of the group one after the other, and their pods move",
                    "see that disruption budgets let pods move",
                    change.PathAt(shape));
                break;
            case "eks.services.k8s.aws/Cluster" when change.Differs("spec.version"):
                sink.Danger(
                    $"EKS upgrades the control plane from {change.Before.TextAt("spec.version") ?? "its version"} to "
                        + $"{change.After.TextAt("spec.version") ?? "its default"}, and it cannot go back",
                    "check the tree against that release first, and go one minor release at a time", change.PathAt("spec.version"));
                break;
        }
    }

    private static void Tell(ChangeContext change, string shape, ConsequenceSink sink) => sink.Caution(
        "Karpenter takes the nodes for drifted and replaces them, as fast as spec.disruption and disruption budgets let "
            + "it: their pods move",
        "add a budget to spec.disruption.budgets for the reason Drifted", change.PathAt(shape));
}
