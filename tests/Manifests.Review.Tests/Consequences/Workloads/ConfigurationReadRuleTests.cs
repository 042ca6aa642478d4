namespace Manifests.Review.Tests.Consequences;

/// <summary>When pods see what they read.</summary>
public sealed class ConfigurationReadRuleTests
{
    private const string Rule = "configuration-read";

    [Theory]
    [InlineData(
        "v1 ConfigMap",
        "data: {a: b}",
        "data: {a: c}",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n        envFrom: [{configMapRef: {name: web}}]\n",
        "Caution: the pods of Deployment 'reader' keep the old values until they restart, because they read it as environment "
            + "variables @ data.a => restart them, or let the name carry a hash of the content (configMapGenerator, secretGenerator)")]
    [InlineData(
        "v1 ConfigMap",
        "data: {a: b}",
        "data: {a: c}",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n      volumes: [{name: v, configMap: {name: web}}]\n",
        "Notice: the files in the pods of Deployment 'reader' change within a minute or two, and a program that read them once "
            + "keeps the old values @ data.a => restart them, or let the name carry a hash of the content (configMapGenerator, "
            + "secretGenerator)")]
    [InlineData(
        "v1 ConfigMap",
        "data: {a: b}",
        "data: {a: c}",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n        volumeMounts: [{name: v, mountPath: /x, subPath: x}]\n      volumes: [{name: v, configMap: {name: "
            + "web}}]\n",
        "Caution: the pods of Deployment 'reader' keep the old values until they restart, because they read it through a "
            + "subPath @ data.a => restart them, or let the name carry a hash of the content (configMapGenerator, secretGenerator)")]
    [InlineData(
        "bitnami.com/v1alpha1 SealedSecret",
        "spec: {encryptedData: {p: AgA}}",
        "spec: {encryptedData: {p: AgB}}",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n        env: [{name: P, valueFrom: {secretKeyRef: {name: web, key: p}}}]\n",
        "Caution: the pods of Deployment 'reader' keep the old values until they restart, because they read it as environment "
            + "variables @ spec.encryptedData.p => restart them, or let the name carry a hash of the content (configMapGenerator, "
            + "secretGenerator)")]
    [InlineData(
        "external-secrets.io/v1 ExternalSecret",
        "spec: {target: {name: web}, data: [{secretKey: p, remoteRef: {key: a}}]}",
        "spec: {target: {name: web}, data: [{secretKey: p, remoteRef: {key: b}}]}",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n        env: [{name: P, valueFrom: {secretKeyRef: {name: web, key: p}}}]\n",
        "Caution: the pods of Deployment 'reader' keep the old values until they restart, because they read it as environment "
            + "variables @ spec.data[0].remoteRef.key => restart them, or let the name carry a hash of the content "
            + "(configMapGenerator, secretGenerator)")]
    public void ChangedContent_IsSeenAsItsReadersReadIt(string kind, string before, string after, string others, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after, others));

    [Theory]
    [InlineData(
        "v1 ConfigMap",
        "data: {a: b}",
        "data: {a: c}",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n        env: [{name: P, valueFrom: {secretKeyRef: {name: web, key: p}}}]\n")]
    [InlineData(
        "v1 ConfigMap",
        "data: {a: b}",
        "labels: {a: c} | data: {a: b}",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n        envFrom: [{configMapRef: {name: web}}]\n")]
    [InlineData(
        "v1 ConfigMap",
        "immutable: true | data: {a: b}",
        "immutable: true | data: {a: c}",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n        envFrom: [{configMapRef: {name: web}}]\n")]
    public void WhatNobodyReads_SaysNothing(string kind, string before, string after, string others) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after, others));
}
