namespace Manifests.Review.Tests.Consequences;

/// <summary>What is deleted while pods read it.</summary>
public sealed class StillReadRuleTests
{
    private const string Rule = "still-read";

    [Theory]
    [InlineData(
        "v1 ConfigMap",
        "data: {a: b}",
        "",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n        envFrom: [{configMapRef: {name: web}}]\n",
        "Danger: pods of Deployment 'reader' still read it: they cannot start once it is gone => take it out of the pods first")]
    [InlineData(
        "bitnami.com/v1alpha1 SealedSecret",
        "spec: {encryptedData: {p: AgA}}",
        "",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n        env: [{name: P, valueFrom: {secretKeyRef: {name: web, key: p}}}]\n",
        "Danger: pods of Deployment 'reader' still read it: they cannot start once it is gone => take it out of the pods first")]
    public void DeletedWhileRead_IsADanger(string kind, string before, string after, string others, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after, others));

    [Theory]
    [InlineData(
        "v1 ConfigMap",
        "data: {a: b}",
        "",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n        env: [{name: P, valueFrom: {secretKeyRef: {name: web, key: p}}}]\n",
        "{prune: true}")]
    [InlineData(
        "v1 ConfigMap",
        "data: {a: b}",
        "",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n        envFrom: [{configMapRef: {name: web}}]\n",
        "")]
    public void UnreadOrKept_SaysNothing(string kind, string before, string after, string others, string automated) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after, others, automated));
}
