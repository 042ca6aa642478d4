namespace Manifests.Review.Tests.Consequences;

/// <summary>CEL rules of definitions about updates.</summary>
public sealed class TransitionRuleTests
{
    private const string Rule = "immutable-by-definition";

    [Theory]
    [InlineData(
        "s3.services.k8s.aws/v1alpha1 Bucket",
        "spec: {name: a}",
        "spec: {name: b}",
        "Danger: the sync fails: the API server refuses the change at 'spec.name': Value is immutable once set @ spec.name => "
            + "give the object a new name, or delete it and let ArgoCD make it anew; what it stands for is then made anew as well")]
    [InlineData(
        "eks.services.k8s.aws/v1alpha1 Cluster",
        "spec: {name: a, resourcesVPCConfig: {}}",
        "spec: {name: b, resourcesVPCConfig: {}}",
        "Danger: the sync fails: the API server refuses the change at 'spec.name': Value is immutable once set @ spec.name => "
            + "give the object a new name, or delete it and let ArgoCD make it anew; what it stands for is then made anew as well")]
    [InlineData(
        "gateway.networking.k8s.io/v1 GatewayClass",
        "spec: {controllerName: example.org/a}",
        "spec: {controllerName: example.org/b}",
        "Danger: the sync fails: the API server refuses the change at 'spec.controllerName': field is immutable @ "
            + "spec.controllerName => give the object a new name, or delete it and let ArgoCD make it anew; what it stands for is "
            + "then made anew as well")]
    [InlineData(
        "argoproj.io/v1alpha1 Rollout",
        "spec: {selector: {matchLabels: {app: a}}}",
        "spec: {selector: {matchLabels: {app: b}}}",
        "Danger: the sync fails: the API server refuses the change at 'spec.selector': .spec.selector is immutable @ "
            + "spec.selector => give the object a new name, or delete it and let ArgoCD make it anew; what it stands for is then "
            + "made anew as well")]
    [InlineData(
        "karpenter.sh/v1 NodePool",
        "spec: {replicas: 1, template: {spec: {nodeClassRef: {group: a, kind: B, name: c}, requirements: []}}}",
        "spec: {template: {spec: {nodeClassRef: {group: a, kind: C, name: c}, requirements: []}}}",
        "Danger: the sync fails: the API server refuses the change at 'spec': Cannot transition NodePool between static "
            + "(replicas set) and dynamic (replicas unset) provisioning modes @ spec => give the object a new name, or delete it and "
            + "let ArgoCD make it anew; what it stands for is then made anew as well",
        "Danger: the sync fails: the API server refuses the change at 'spec.template.spec.nodeClassRef': nodeClassRef.kind is "
            + "immutable @ spec.template.spec.nodeClassRef => give the object a new name, or delete it and let ArgoCD make it anew; "
            + "what it stands for is then made anew as well")]
    public void BrokenRule_IsADanger(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData("s3.services.k8s.aws/v1alpha1 Bucket", "spec: {name: a}", "spec: {name: a, acl: private}")]
    [InlineData(
        "gateway.networking.k8s.io/v1 GatewayClass",
        "spec: {controllerName: example.org/a}",
        "spec: {controllerName: example.org/a, description: x}")]
    [InlineData("example.org/v1 Unknown", "spec: {name: a}", "spec: {name: b}")]
    public void ChangeThatKeepsTheRules_SaysNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
