namespace Manifests.Review.Tests.Consequences;

/// <summary>Whose nodes are replaced.</summary>
public sealed class NodesReplacedRuleTests
{
    private const string Rule = "nodes-replaced";

    [Theory]
    [InlineData(
        "karpenter.sh/v1 NodePool",
        "spec: {template: {metadata: {labels: {a: b}}}}",
        "spec: {template: {metadata: {labels: {a: c}}}}",
        "Caution: Karpenter takes the nodes for drifted and replaces them, as fast as spec.disruption and disruption budgets "
            + "let it: their pods move @ spec.template.metadata.labels.a => add a budget to spec.disruption.budgets for the reason "
            + "Drifted")]
    [InlineData(
        "karpenter.k8s.aws/v1 EC2NodeClass",
        "spec: {amiFamily: AL2023}",
        "spec: {amiFamily: Bottlerocket}",
        "Caution: Karpenter takes the nodes for drifted and replaces them, as fast as spec.disruption and disruption budgets "
            + "let it: their pods move @ spec.amiFamily => add a budget to spec.disruption.budgets for the reason Drifted")]
    [InlineData(
        "eks.services.k8s.aws/v1alpha1 Nodegroup",
        "spec: {name: a, version: '1.33'}",
        "spec: {name: a, version: '1.34'}",
        "Caution: EKS replaces the nodes of the group one after the other, and their pods move @ spec.version => see that "
            + "disruption budgets let pods move")]
    [InlineData(
        "eks.services.k8s.aws/v1alpha1 Cluster",
        "spec: {name: a, version: '1.33'}",
        "spec: {name: a, version: '1.34'}",
        "Danger: EKS upgrades the control plane from 1.33 to 1.34, and it cannot go back @ spec.version => check the tree "
            + "against that release first, and go one minor release at a time")]
    public void ChangedMould_ReplacesNodes(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData("karpenter.sh/v1 NodePool", "spec: {weight: 1}", "spec: {weight: 2}")]
    [InlineData("karpenter.k8s.aws/v1 EC2NodeClass", "labels: {a: b} | spec: {amiFamily: AL2023}", "spec: {amiFamily: AL2023}")]
    [InlineData("eks.services.k8s.aws/v1alpha1 Nodegroup", "spec: {name: a, labels: {a: b}}", "spec: {name: a}")]
    public void OtherChanges_ReplaceNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
