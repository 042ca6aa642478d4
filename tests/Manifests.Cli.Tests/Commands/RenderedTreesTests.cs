namespace Manifests.Cli.Tests.Commands;

public sealed class RenderedTreesTests
{
    private const string Namespace = "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: web\n";

    [Fact]
    public void OneIdentityInTwoTrees_IsOneInEachCluster()
    {
        using var host = new HostFixture();
        foreach (var environment in (string[])["prod", "test"])
        {
            host.Write($"out/{environment}/manifests.lock", "");
            host.Write($"out/{environment}/apps/web.yaml", Namespace);
        }

        Assert.Equal(0, host.Run(["validate", "out"]));
    }

    [Fact]
    public void OneIdentityTwiceInATree_IsTold()
    {
        using var host = new HostFixture();
        host.Write("out/prod/manifests.lock", "");
        host.Write("out/prod/apps/web.yaml", Namespace);
        host.Write("out/prod/more/web.yaml", Namespace);

        Assert.Equal(1, host.Run(["validate", "out"]));
        Assert.Contains("Namespace 'web' is there already at out/prod/apps/web.yaml(1,1)", host.Error, StringComparison.Ordinal);
    }
}
