using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Metadata;

public sealed class MetadataTests
{
    private const string LabelForm = "at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit";
    private const string LowerLabel = "at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit";

    private static readonly KindSchema Sample = Judge.Custom(new TypeSchema(ValueKind.Object));

    [Theory]
    [InlineData("{}", "the object has no metadata.name; add one")]
    [InlineData("{name: \"\"}", "the object has no metadata.name; add one")]
    [InlineData("{name: null}", "the object has no metadata.name; add one")]
    [InlineData("{name: 7}", "expected a text, found the integer 7; write it in quotes")]
    [InlineData("{names: x, name: z}", "unknown field 'names'; did you mean 'name'?")]
    [InlineData("{name: x, labels: {ok: 1}}", "expected a text, found the integer 1; write it in quotes")]
    [InlineData("{name: x, labels: []}", "expected a map, found a list; remove the '- ' in front of its keys")]
    [InlineData("{name: x, labels: {-x: v}}", "the label key \"-x\" is not valid; expected " + LabelForm + ", with an optional lower-case DNS prefix and '/'")]
    [InlineData("{name: x, labels: {ok: x y}}", "the value \"x y\" of the label 'ok' is not valid; expected nothing, or " + LabelForm)]
    [InlineData("{name: x, annotations: {a/b/c: v}}", "the annotation key \"a/b/c\" is not valid; expected " + LabelForm + ", with an optional DNS prefix and '/'")]
    [InlineData("{name: x, finalizers: [\"a b\"]}", "the finalizer \"a b\" is not valid; expected a name with a domain, such as example.com/cleanup")]
    [InlineData("{name: x, finalizers: [orphan, foregroundDeletion]}", "the finalizers 'orphan' and 'foregroundDeletion' exclude each other; remove one of the two")]
    [InlineData("{name: x, namespace: a.b}", "the namespace \"a.b\" is not valid; expected " + LowerLabel)]
    [InlineData("{name: x, ownerReferences: [{apiVersion: v1, kind: Pod, name: p}]}", "the required field 'uid' is missing; add it")]
    [InlineData("{name: x, ownerReferences: [{apiVersion: v1, kind: Pod, name: p, uid: \"\"}]}", "the required field 'uid' is empty; fill it in")]
    public void BadMetadata_IsRefused(string metadata, string sentence) => Assert.Equal([sentence], Check(Sample, metadata));

    [Theory]
    [InlineData("{name: a.b}")]
    [InlineData("{generateName: a-}")]
    [InlineData("{name: x, namespace: z, labels: {example.com/a: b, c: \"\"}, annotations: {Example.com/A: any thing}}")]
    [InlineData("{name: x, creationTimestamp: null, finalizers: [example.com/a]}")]
    [InlineData("{name: x, ownerReferences: [{apiVersion: v1, kind: Pod, name: p, uid: u, controller: true}]}")]
    public void GoodMetadata_IsAccepted(string metadata) => Assert.Empty(Check(Sample, metadata));

    [Fact]
    public void SeveralControllers_AreRefused() => Assert.Equal(
        ["only one owner may be the controller, found 2 with 'controller: true'; keep one"],
        Check(Sample, "{name: x, ownerReferences: [{apiVersion: v1, kind: A, name: p, uid: u, controller: true}, {apiVersion: v1, kind: A, name: q, uid: v, controller: true}]}"));

    [Fact]
    public void AnnotationsOver256KiB_AreRefused()
    {
        Assert.Equal(
            ["the annotations have 262145 bytes in all, and at most 262144 are allowed; move the large ones into a ConfigMap"],
            Check(Sample, $"{{name: x, annotations: {{a: {new string('x', 262144)}}}}}"));
        Assert.Empty(Check(Sample, $"{{name: x, annotations: {{a: {new string('x', 262143)}}}}}"));
    }

    [Theory]
    [InlineData("", "Service", "1a", "at most 63 lower-case letters, digits and '-', starting with a letter and ending with a letter or digit")]
    [InlineData("", "Namespace", "a.b", LowerLabel)]
    [InlineData("apps", "StatefulSet", "a.b", LowerLabel)]
    [InlineData("rbac.authorization.k8s.io", "Role", "a/b", "a name without '/' and '%' that is not '.' or '..'")]
    [InlineData("apps", "Deployment", "a_b", "at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit")]
    [InlineData("batch", "CronJob", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeefff", "at most 52 characters, because its Jobs add 11")]
    public void Name_HasTheGrammarOfItsKind(string group, string kind, string name, string expected) => Assert.Equal(
        [$"the name \"{name}\" is not valid for a {kind}; expected {expected}"],
        Check(Judge.Kind(group, "v1", kind, TypeSchema.Any), $"{{name: \"{name}\"}}"));

    [Theory]
    [InlineData("", "Service", "a1")]
    [InlineData("", "Namespace", "1a")]
    [InlineData("rbac.authorization.k8s.io", "ClusterRole", "system:Some one")]
    [InlineData("apps", "Deployment", "1.a")]
    public void Name_InTheGrammarOfItsKind_IsAccepted(string group, string kind, string name) =>
        Assert.Empty(Check(Judge.Kind(group, "v1", kind, TypeSchema.Any), $"{{name: \"{name}\"}}"));

    [Fact]
    public void ServiceName_MayStartWithADigit_From136()
    {
        var service = Judge.Kind("", "v1", "Service", TypeSchema.Any);

        Assert.Empty(Check(service, "{name: 1a}", new() { KubernetesVersion = new KubernetesVersion(1, 36) }));
    }

    [Fact]
    public void GenerateName_HasTheGrammarOfItsKind() => Assert.Equal(
        ["the generateName \"Ab-\" is not valid for a Namespace; expected the start of " + LowerLabel],
        Check(Judge.Kind("", "v1", "Namespace", TypeSchema.Any), "{generateName: Ab-}"));

    [Fact]
    public void NamespaceOnAClusterScopedKind_IsRefused()
    {
        var cluster = Sample with { Scope = ResourceScope.Cluster };

        Assert.Equal(
            ["a Sample belongs to the cluster as a whole, but metadata.namespace says \"z\"; remove the namespace"],
            Check(cluster, "{name: x, namespace: z}"));
        Assert.Empty(Check(cluster, "{name: x}"));
    }

    [Fact]
    public void DerivedNames_FollowOtherFields()
    {
        var definition = Judge.Kind("apiextensions.k8s.io", "v1", "CustomResourceDefinition", TypeSchema.Any);
        const string Spec = "{group: example.com, names: {plural: samples}}";

        Assert.Equal(
            ["expected the name \"samples.example.com\" (spec.names.plural and spec.group), found \"x.example.com\"; rename it"],
            Check(definition, "{name: x.example.com}", spec: Spec));
        Assert.Empty(Check(definition, "{name: samples.example.com}", spec: Spec));

        var service = Judge.Kind("apiregistration.k8s.io", "v1", "APIService", TypeSchema.Any);
        Assert.Equal(
            ["expected the name \"v1.example.com\" (spec.version and spec.group), found \"x\"; rename it"],
            Check(service, "{name: x}", spec: "{group: example.com, version: v1}"));
        Assert.Empty(Check(service, "{name: v1.example.com}", spec: "{group: example.com, version: v1}"));
    }

    private static string[] Check(KindSchema kind, string metadata, ValidationOptions? options = null, string spec = "{}")
    {
        var found = Judge.Resource(
            [kind], $"apiVersion: {kind.ApiVersion}\nkind: {kind.Kind}\nmetadata: {metadata}\nspec: {spec}\n", options);
        return [.. found.Select(static diagnostic => diagnostic.Message)];
    }
}
