using Manifests.Testing;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>What the roadmap shows as YAML is rendered with the same meaning.</summary>
public sealed class ListingTests
{
    [Theory]
    [InlineData(2, "infra/manifests/kubeflow/namespace.yaml")]
    [InlineData(4, "infra/manifests/kubeflow/network-policy.yaml")]
    [InlineData(7, "infra/manifests/argocd/kubeflow-app.yaml")]
    [InlineData(9, "infra/manifests/kubeflow/kustomization.yaml")]
    public void File_SaysWhatTheListingSays(int listing, string path) => YamlAssert.AllEquivalent(
        OnEks.Listing(listing).Documents(),
        [.. OnEks.Default.Documents(path).Select(static document => document.Root)]);

    [Fact]
    public void Rbac_SaysWhatTheListingSaysWithTheAccountFilledIn()
    {
        var expected = OnEks.Listing(3).With("ACCOUNT_ID", OnEks.AccountId).Documents();

        var actual = OnEks.Default.Documents("infra/manifests/kubeflow/rbac.yaml");

        Assert.Equal(3, expected.Count);
        YamlAssert.AllEquivalent(expected, [.. actual.Select(static document => document.Root)]);
    }

    [Theory]
    [InlineData(1, "Role", "kubeflow-pipeline-execution-role")]
    [InlineData(5, "NodePool", "cpu-preprocessing")]
    [InlineData(6, "NodePool", "default-nodepool")]
    [InlineData(8, "Bucket", "model-bucket")]
    public void Resource_HasEveryTextOfTheCode(int listing, string kind, string name)
    {
        var resource = OnEks.Default.Resource(kind, name);
        var texts = NodeTexts.Of(resource.Root);

        var missing = CodeTexts.In(OnEks.Listing(listing).Text).Where(text => !texts.Contains(text, StringComparison.Ordinal));

        Assert.Empty(missing);
    }
}
