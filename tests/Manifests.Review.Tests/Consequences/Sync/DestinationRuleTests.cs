namespace Manifests.Review.Tests.Consequences;

/// <summary>Where an Application's objects go.</summary>
public sealed class DestinationRuleTests
{
    private const string Rule = "destination-changed";

    [Theory]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: other, namespace: "
            + "shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, syncPolicy: {}}",
        "Danger: its objects are made in another cluster, and those in the old one stay there and belong to nobody: name is "
            + "'other' instead of 'in-cluster' @ spec.destination.name => make a second Application for the new cluster, and remove "
            + "this one when the other is healthy")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: store}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {}}",
        "Danger: objects that say no namespace are made anew in 'store'; those in 'shop' leave the tree @ "
            + "spec.destination.namespace => see what becomes of data there first")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: team, destination: {name: in-cluster, namespace: "
            + "shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, syncPolicy: {}}",
        "Caution: the rules of the project 'team' hold for it instead of those of 'default': what that one does not permit "
            + "cannot be synced @ spec.project")]
    public void OtherDestination_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: b}, syncPolicy: {}}")]
    public void SameDestination_IsNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
