namespace Manifests.Review.Tests.Consequences;

/// <summary>What deleting an Application will do.</summary>
public sealed class FinalizerRuleTests
{
    private const string Rule = "cascade-changed";

    [Theory]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [resources-finalizer.argocd.argoproj.io] | spec: {project: default, "
            + "destination: {name: in-cluster, namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, "
            + "targetRevision: main}, syncPolicy: {}}",
        "Caution: deleting the Application deletes everything that it made, from now on @ "
            + "metadata.finalizers[=resources-finalizer.argocd.argoproj.io]")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [resources-finalizer.argocd.argoproj.io/background] | spec: {project: "
            + "default, destination: {name: in-cluster, namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: "
            + "elsewhere, targetRevision: main}, syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {}}",
        "Notice: deleting the Application leaves what it made in the cluster, from now on @ "
            + "metadata.finalizers[=resources-finalizer.argocd.argoproj.io/background]")]
    public void OtherFinalizer_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [resources-finalizer.argocd.argoproj.io] | spec: {project: default, "
            + "destination: {name: in-cluster, namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, "
            + "targetRevision: main}, syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [resources-finalizer.argocd.argoproj.io/background] | spec: {project: "
            + "default, destination: {name: in-cluster, namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: "
            + "elsewhere, targetRevision: main}, syncPolicy: {}}")]
    public void OtherChanges_SayNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
