namespace Manifests.Review.Tests.Consequences;

/// <summary>Where an Application takes its manifests from.</summary>
public sealed class SourceRuleTests
{
    private const string Rule = "source-changed";

    [Theory]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: a, targetRevision: main}, syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: b, targetRevision: dev}, syncPolicy: {}}",
        "Caution: it reads other manifests: path is 'b' instead of 'a'; what is not there any more left the tree @ "
            + "spec.source.path => compare both with argocd app diff",
        "Caution: it follows another revision 'dev' instead of 'main' @ spec.source.targetRevision")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', chart: a, targetRevision: 1.2.3}, syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', chart: a, targetRevision: 1.3.0}, syncPolicy: {}}",
        "Notice: it goes to chart version '1.3.0' instead of '1.2.3' @ spec.source.targetRevision")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', chart: a, targetRevision: 1.2.3}, syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', chart: a, targetRevision: 2.0.0}, syncPolicy: {}}",
        "Caution: it goes to a new major chart version '2.0.0' instead of '1.2.3' @ spec.source.targetRevision => read what "
            + "its release notes say about upgrading; definitions may change")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', chart: a, targetRevision: 1.2.3}, syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', chart: a, targetRevision: 1.2.1}, syncPolicy: {}}",
        "Caution: it goes back to an older chart version '1.2.1' instead of '1.2.3' @ spec.source.targetRevision => see that "
            + "it can read what the newer one wrote")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', chart: a, targetRevision: 1.2.3, helm: {values: "
            + "'a: b'}}, syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', chart: a, targetRevision: 1.2.3, helm: {values: "
            + "'a: c'}}, syncPolicy: {}}",
        "Notice: the chart is rendered with other values; what that does to its objects is not in the tree @ "
            + "spec.source.helm.values => compare with argocd app diff, or helm template")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "spec: {sources: [{repoURL: a, chart: x, targetRevision: 1.0.0}]}",
        "spec: {sources: [{repoURL: a, chart: x, targetRevision: 1.1.0}, {repoURL: b, path: y}]}",
        "Caution: it reads one more source @ spec.sources[1]",
        "Notice: it goes to chart version '1.1.0' instead of '1.0.0' @ spec.sources[0].targetRevision")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "spec: {sources: [{repoURL: a}]}",
        "spec: {source: {repoURL: a}}",
        "Notice: it reads one source instead of a list @ spec.source")]
    public void OtherSource_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {}}",
        "labels: {a: b} | name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: "
            + "in-cluster, namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: "
            + "main}, syncPolicy: {}}")]
    public void SameSource_IsNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
