namespace Manifests.Review.Tests.Consequences;

/// <summary>What goes with an Application.</summary>
public sealed class ApplicationRemovedRuleTests
{
    private const string Rule = "application-removed";

    [Theory]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [resources-finalizer.argocd.argoproj.io] | spec: {project: default, "
            + "destination: {name: in-cluster, namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, "
            + "targetRevision: main}, syncPolicy: {}}",
        "",
        "Danger: ArgoCD deletes it with the next sync, because its Application prunes: every object that it made is deleted as "
            + "well, since it has the resources-finalizer => take the finalizer away in a change before this one, if its objects "
            + "shall stay")]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [] | spec: {project: default, destination: {name: in-cluster, "
            + "namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, targetRevision: main}, "
            + "syncPolicy: {}}",
        "",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: the objects that it made stay in the "
            + "cluster and belong to nobody")]
    [InlineData(
        "argoproj.io/v1alpha1 ApplicationSet",
        "spec: {syncPolicy: {preserveResourcesOnDeletion: true}}",
        "",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: its Applications are deleted as well, "
            + "and their objects stay in the cluster")]
    [InlineData(
        "argoproj.io/v1alpha1 ApplicationSet",
        "spec: {generators: []}",
        "",
        "Danger: ArgoCD deletes it with the next sync, because its Application prunes: its Applications are deleted as well, "
            + "and with them every object that they made => set spec.syncPolicy.preserveResourcesOnDeletion in a change before this "
            + "one, if the objects shall stay")]
    [InlineData(
        "argoproj.io/v1alpha1 AppProject",
        "name: default | spec: {sourceRepos: ['*']}",
        "",
        "Danger: ArgoCD deletes it with the next sync, because its Application prunes: 1 Application of the tree belongs to it "
            + "and can be synced no more => move them to another project first")]
    [InlineData(
        "argoproj.io/v1alpha1 AppProject",
        "name: other | spec: {sourceRepos: ['*']}",
        "",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: Applications that belong to it can be "
            + "synced no more")]
    public void DeletedApplication_TakesItsObjectsOrNot(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "argoproj.io/v1alpha1 Application",
        "name: child | namespace: argocd | finalizers: [resources-finalizer.argocd.argoproj.io] | spec: {project: default, "
            + "destination: {name: in-cluster, namespace: shop}, source: {repoURL: 'https://example.org/other.git', path: elsewhere, "
            + "targetRevision: main}, syncPolicy: {}}",
        "",
        "",
        "")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "",
        "",
        "{prune: true}")]
    public void KeptApplication_SaysNothing(string kind, string before, string after, string others, string automated) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after, others, automated));
}
