using Manifests.Models.Core.V1;

namespace Manifests.Testing.Tests.Rendering;

public sealed class RenderedPlatformTests
{
    [Fact]
    public void SettingsText_IsBoundAsAFileWouldBe()
    {
        var platform = RenderedPlatform.With(Shop.Definition, "team: back");

        Assert.Equal("back", platform.Should().BeClean().Contain<Namespace>("shop").Which.Labels["team"]);
    }

    [Fact]
    public void WrongSettings_FailWithTheFindings_OnceTheTreeIsAskedFor()
    {
        var platform = RenderedPlatform.With(Shop.Definition, "teem: back");

        Assert.Equal(["MAN1104", "MAN1105"], platform.Diagnostics.Select(static finding => finding.Id));
        var failure = Assert.Throws<FailException>(() => platform.Tree);
        Assert.StartsWith("There is no tree to look at.\noverlays/shop/default.yaml(1,1): error MAN1104: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_IsFoundByItsPath()
    {
        Assert.Contains("name: shop", Shop.Default.TextOf("shop/namespace.yaml"), StringComparison.Ordinal);
        Assert.Equal(["web", "db"], Shop.Default.Documents("shop/workloads.yaml").Select(static document => document.Name));

        var failure = Assert.Throws<FailException>(() => Shop.Default.TextOf("shop/namespaces.yaml"));
        Assert.Equal("The tree has no file 'shop/namespaces.yaml'; the nearest is 'shop/namespace.yaml'.", failure.Message);
    }

    [Fact]
    public void Tree_IsComparedWithItsSnapshot() => RenderedPlatform.With(Shop.Definition, "team: web").Should().MatchSnapshot();

    [Fact]
    public void FolderOfTheTree_IsComparedAlone() => Shop.Default.Should().MatchSnapshot(below: "shop");

    [Fact]
    public void FolderThatIsNotThere_IsTold()
    {
        var failure = Assert.Throws<FailException>(() => Shop.Default.Should().MatchSnapshot(below: "shpo"));
        Assert.Equal("The tree of 'shop' has no folder 'shpo'; the nearest is 'shop'.", failure.Message);
    }
}
