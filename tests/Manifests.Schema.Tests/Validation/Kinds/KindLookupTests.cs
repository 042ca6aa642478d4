using Manifests.Diagnostics;
using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Kinds;

public sealed class KindLookupTests
{
    private static readonly KindSchema[] Known =
    [
        Judge.Kind("apps", "v1", "Deployment", TypeSchema.Any),
        Judge.Kind("networking.k8s.io", "v1", "Ingress", TypeSchema.Any),
        Judge.Kind("resource.k8s.io", "v1", "DeviceClass", TypeSchema.Any) with { Versions = new VersionRange(new KubernetesVersion(1, 34), null) },
        Judge.Kind("flowcontrol.apiserver.k8s.io", "v1beta3", "FlowSchema", TypeSchema.Any) with
        {
            Deprecation = new Deprecation(new KubernetesVersion(1, 29), "flowcontrol.apiserver.k8s.io/v1"),
            Versions = new VersionRange(null, new KubernetesVersion(1, 32)),
        },
    ];

    [Theory]
    [InlineData("apps/v1", "Deploymnet", "there is no schema for apps/v1 Deploymnet; did you mean apps/v1 Deployment? If not, add its CustomResourceDefinition, or allow 'apps/Deploymnet' to lack a schema")]
    [InlineData("app/v1", "Deployment", "there is no schema for app/v1 Deployment; did you mean apps/v1 Deployment? If not, add its CustomResourceDefinition, or allow 'app/Deployment' to lack a schema")]
    [InlineData("apps/v1beta1", "Deployment", "apps/v1beta1 Deployment was removed in Kubernetes 1.16; use apps/v1; 'spec.selector' is required there, and may not change afterwards")]
    [InlineData("extensions/v1beta1", "Ingress", "extensions/v1beta1 Ingress was removed in Kubernetes 1.22; use networking.k8s.io/v1; a backend is 'service.name' with 'service.port.number' there, and each path needs a 'pathType'")]
    [InlineData("resource.k8s.io/v1", "DeviceClass", "resource.k8s.io/v1 DeviceClass is not served by Kubernetes 1.32; it is served by 1.34 and later; change the release, or remove the object")]
    [InlineData("other.io/v1", "Thing", "there is no schema for other.io/v1 Thing; add its CustomResourceDefinition, or allow 'other.io/Thing' to lack a schema")]
    public void UnknownKind_IsRefusedWithAHint(string apiVersion, string kind, string sentence) =>
        Assert.Equal([sentence], Check($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: x}}\n"));

    [Theory]
    [InlineData("kind: Deployment\nmetadata: {name: x}\n", "the object has no apiVersion; add one, such as 'apiVersion: apps/v1'")]
    [InlineData("apiVersion: apps/v1\nmetadata: {name: x}\n", "the object has no kind; add one, such as 'kind: Deployment'")]
    [InlineData("apiVersion: 1\nkind: Deployment\nmetadata: {name: x}\n", "expected a text, found the integer 1; write it in quotes")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\n", "the object has no metadata.name; add one")]
    public void IncompleteObject_IsRefused(string yaml, string sentence) => Assert.Equal([sentence], Check(yaml));

    [Fact]
    public void KnownKind_IsAccepted() => Assert.Empty(Check("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\n"));

    [Fact]
    public void AllowedKind_IsNotedAndItsMetadataChecked()
    {
        var options = new ValidationOptions { KubernetesVersion = Judge.Release, AllowedMissing = new HashSet<string> { "other.io/Thing" } };
        var found = Judge.Resource(Known, "apiVersion: other.io/v1\nkind: Thing\nmetadata: {name: X}\nanything: 1\n", options);

        Assert.Equal(
            [
                "other.io/v1 Thing has no schema, and 'other.io/Thing' is allowed to lack one: only its metadata was checked",
                "the name \"X\" is not valid for a Thing; expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit",
            ],
            found.Select(static diagnostic => diagnostic.Message));
        Assert.Equal(Severity.Note, found[0].Severity);
    }

    [Fact]
    public void DeprecatedKind_IsAWarning()
    {
        var found = Assert.Single(Judge.Resource(
            Known, "apiVersion: flowcontrol.apiserver.k8s.io/v1beta3\nkind: FlowSchema\nmetadata: {name: x}\nspec: {}\n"));

        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Equal(
            "flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema is deprecated since Kubernetes 1.29; Kubernetes 1.33 no longer serves it; use flowcontrol.apiserver.k8s.io/v1",
            found.Message);
    }

    [Fact]
    public void RemovalBehindTheLastRelease_IsToldAsWell()
    {
        var kind = Judge.Kind("networking.k8s.io", "v1beta1", "ServiceCIDR", TypeSchema.Any) with
        {
            Deprecation = new Deprecation(new KubernetesVersion(1, 31), "networking.k8s.io/v1") { Removed = new KubernetesVersion(1, 37) },
        };

        Assert.Equal(
            "networking.k8s.io/v1beta1 ServiceCIDR is deprecated since Kubernetes 1.31; Kubernetes 1.37 no longer serves it; use networking.k8s.io/v1",
            Assert.Single(Judge.Resource([kind], "apiVersion: networking.k8s.io/v1beta1\nkind: ServiceCIDR\nmetadata: {name: x}\nspec: {cidrs: [10.0.0.0/8]}\n")).Message);
    }

    [Fact]
    public void List_IsCheckedItemByItem() => Assert.Equal(
        [
            "the object has no metadata.name; add one",
            "expected an object with apiVersion and kind in the List, found the integer 1; write each item as a whole object",
        ],
        Check("apiVersion: v1\nkind: List\nitems:\n- {apiVersion: apps/v1, kind: Deployment}\n- 1\n"));

    private static string[] Check(string yaml) => [.. Judge.Resource(Known, yaml).Select(static found => found.Message)];
}
