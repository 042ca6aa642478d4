namespace Manifests.Review.Tests.Consequences;

/// <summary>How ArgoCD syncs.</summary>
public sealed class SyncPolicyRuleTests
{
    private const string Rule = "sync-policy-changed";

    [Theory]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {automated: {prune: true, selfHeal: true}}}",
        "Caution: ArgoCD syncs by itself from now on: everything that differs is applied at once @ spec.syncPolicy.automated",
        "Caution: ArgoCD deletes by itself what is no longer in the tree, also what left it before this change @ "
            + "spec.syncPolicy.automated => look at what is marked for pruning first (argocd app diff)",
        "Caution: ArgoCD undoes changes that were made in the cluster by hand @ spec.syncPolicy.automated")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {automated: {prune: true, selfHeal: true}}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {}}",
        "Caution: ArgoCD no longer syncs by itself: changes of the tree wait until somebody syncs @ spec.syncPolicy.automated",
        "Notice: ArgoCD no longer deletes by itself what leaves the tree @ spec.syncPolicy.automated",
        "Notice: ArgoCD no longer undoes changes made in the cluster by hand @ spec.syncPolicy.automated")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {syncOptions: [CreateNamespace=true]}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {syncOptions: [Replace=true, Other=1]}}",
        "Danger: objects are written whole instead of merged: what others set in them is lost with each sync (Replace=true) @ "
            + "spec.syncPolicy.syncOptions[0]",
        "Caution: the namespace is no longer made when it is missing, and the first sync fails then (no more "
            + "CreateNamespace=true) @ spec.syncPolicy.syncOptions[0]",
        "Notice: the sync has one more option (Other=1) @ spec.syncPolicy.syncOptions[0]")]
    public void OtherPolicy_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {syncOptions: [A=1, B=1]}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {syncOptions: [B=1, A=1]}}")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {automated: {enabled: false, prune: true}}}",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {}}")]
    public void SamePolicy_IsNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
