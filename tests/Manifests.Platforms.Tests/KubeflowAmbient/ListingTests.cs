using Manifests.Testing;

namespace Manifests.Platforms.Tests.KubeflowAmbient;

/// <summary>What the requirements show as YAML or as a folder tree is rendered with the same meaning.</summary>
public sealed class ListingTests
{
    [Fact]
    public void StrictBases_SayWhatTheListingSays() =>
        YamlAssert.Equivalent(
            Ambient.Listing(2).Document(),
            Assert.Single(Ambient.With("bases: strict").Documents(Ambient.Base + "/kustomization.yaml")).Root);

    [Theory]
    [InlineData(3, Ambient.Overlay + "/gateway-config.yaml")]
    [InlineData(4, Ambient.Base + "/namespace.yaml")]
    public void File_SaysWhatTheListingSays(int listing, string path) =>
        YamlAssert.Equivalent(Ambient.Listing(listing).Document(), Assert.Single(Ambient.Default.Documents(path)).Root);

    [Fact]
    public void CommittedTree_HasThePathsOfTheListing()
    {
        var root = Path.Combine(RepositoryRoot.Path, "output", "kubeflow-ambient");

        var missing = FolderTree.Paths(Ambient.Listing(1).Text).Where(path => !Path.Exists(Path.Combine(root, path)));

        Assert.Empty(missing);
    }
}
