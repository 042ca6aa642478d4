namespace Manifests.Review.Tests.Consequences;

/// <summary>What Applications of a project may do.</summary>
public sealed class ProjectRuleTests
{
    private const string Rule = "project-changed";

    [Theory]
    [InlineData(
        "argoproj.io/v1alpha1 AppProject",
        "spec: {sourceRepos: ['https://a']}",
        "spec: {sourceRepos: ['https://a', 'https://b']}",
        "Caution: its Applications may use or make more: manifests from 'https://b' @ spec.sourceRepos[1]")]
    [InlineData(
        "argoproj.io/v1alpha1 AppProject",
        "spec: {sourceRepos: ['https://a'], destinations: [{name: in-cluster, namespace: a}]}",
        "spec: {sourceRepos: ['*'], destinations: [{name: in-cluster, namespace: '*'}]}",
        "Danger: its Applications may use or make more: manifests from '*' @ spec.sourceRepos[0] => name what is needed",
        "Danger: its Applications may use or make more: objects in '* of in-cluster' @ "
            + "spec.destinations[name=in-cluster].namespace => name what is needed")]
    [InlineData(
        "argoproj.io/v1alpha1 AppProject",
        "spec: {clusterResourceWhitelist: [{group: '', kind: Namespace}], namespaceResourceBlacklist: [{group: '', kind: "
            + "Secret}]}",
        "spec: {clusterResourceWhitelist: [{group: '*', kind: '*'}]}",
        "Danger: its Applications may use or make more: objects of the whole cluster of kind '*/*' @ "
            + "spec.clusterResourceWhitelist[0].group => name what is needed",
        "Danger: its Applications may make more: objects of kind 'Secret' are no longer denied @ "
            + "spec.namespaceResourceBlacklist")]
    [InlineData(
        "argoproj.io/v1alpha1 AppProject",
        "spec: {namespaceResourceWhitelist: [{group: apps, kind: Deployment}], signatureKeys: [{keyID: A}]}",
        "spec: {roles: [{name: a}]}",
        "Danger: its Applications may make more: objects of every kind in namespaces @ spec.namespaceResourceWhitelist",
        "Danger: commits need no signature any more to be synced @ spec.signatureKeys => keep spec.signatureKeys",
        "Caution: who may do what with its Applications differs @ spec.roles")]
    [InlineData(
        "argoproj.io/v1alpha1 AppProject",
        "spec: {sourceRepos: []}",
        "spec: {namespaceResourceWhitelist: [{group: apps, kind: Deployment}]}",
        "Caution: its Applications may make less: only objects of kind 'apps/Deployment' @ spec.namespaceResourceWhitelist")]
    public void OtherProject_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData("argoproj.io/v1alpha1 AppProject", "spec: {sourceRepos: [a, b]}", "spec: {sourceRepos: [b, a], description: x}")]
    public void SameProject_SaysNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
