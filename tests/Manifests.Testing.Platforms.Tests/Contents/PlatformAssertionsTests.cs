using Manifests.Models.Core.V1;
using Manifests.Models.Networking.V1;

namespace Manifests.Testing.Tests.Contents;

public sealed class PlatformAssertionsTests
{
    [Fact]
    public void ResourceThatIsThere_IsContained_WhereTheKustomizationPutsIt()
    {
        var deny = Shop.Default.Should().BeClean().Contain<NetworkPolicy>("default-deny").In("shop");

        Assert.Equal(["Ingress", "Egress"], deny.Which.Spec?.PolicyTypes);
        deny.And.Contain<Namespace>("shop").And.NotContain<NetworkPolicy>("allow-all").NotContain<NetworkPolicy>("default-deny", "other");
    }

    [Fact]
    public void ResourceThatIsNotThere_IsToldWithTheNearest()
    {
        var failure = Assert.Throws<FailException>(() => Shop.Default.Should().Contain<NetworkPolicy>("defualt-deny"));

        Assert.Equal(
            $"Expected the tree of 'shop' to have a NetworkPolicy 'defualt-deny', found {Policy("default-deny", 1)}, {Policy("web-out", 11)} and {Policy("db-in", 34)}; "
            + "the nearest is 'default-deny'.",
            failure.Message);
    }

    [Fact]
    public void KindThatIsNotThere_IsTold()
    {
        var failure = Assert.Throws<FailException>(() => Shop.Default.Should().Contain<ConfigMap>("settings"));

        Assert.Equal("Expected the tree of 'shop' to have a ConfigMap 'settings', found no ConfigMap at all.", failure.Message);
    }

    [Fact]
    public void OtherNamespace_IsToldWithThatOfTheResource()
    {
        var failure = Assert.Throws<FailException>(() => Shop.Default.Should().Contain<NetworkPolicy>("default-deny").In("shpo"));

        Assert.Equal(
            $"Expected NetworkPolicy 'default-deny' in the namespace 'shpo', found {Policy("default-deny", 1)}; the nearest is 'shop'.",
            failure.Message);
    }

    [Fact]
    public void ResourceThatMustNotBeThere_IsToldWithItsPlace()
    {
        var failure = Assert.Throws<FailException>(() => Shop.Default.Should().NotContain<NetworkPolicy>("db-in", "shop"));

        Assert.Equal($"Expected no NetworkPolicy 'db-in' in the namespace 'shop', found {Policy("db-in", 34)}.", failure.Message);
    }

    [Fact]
    public void Findings_AreNotClean()
    {
        var failure = Assert.Throws<FailException>(() => RenderedPlatform.With(Shop.Definition, "team: 'web team'").Should().BeClean());

        Assert.StartsWith(
            "Expected a render without errors and warnings, found 1:\n  output/shop/shop/namespace.yaml(6,11): error MAN2047: the value \"web team\" of the label 'team' is not valid",
            failure.Message,
            StringComparison.Ordinal);
    }

    private static string Policy(string name, int line) =>
        $"NetworkPolicy 'shop/{name}' (output/shop/shop/network.yaml({line},1), made at {Shop.Made("NetworkPolicy", name)})";
}
