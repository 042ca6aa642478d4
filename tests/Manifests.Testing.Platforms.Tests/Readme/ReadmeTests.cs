using Manifests.Models.Networking.V1;

namespace Manifests.Testing.Tests.Readme;

/// <summary>The first platform of the README, and the tests that it shows.</summary>
public sealed class ReadmeTests
{
    private static readonly RenderedPlatform Tree =
        RenderedPlatform.Of(new ShopPlatform(new ShopSettings { Repository = "https://github.com/example/shop-gitops" }));

    [Fact]
    public void Tree_IsAsReviewed() => Tree.Should().BeClean().MatchSnapshot();

    [Fact]
    public void Shop_IsClosed_AndItsSecretsAreNobodysToRead()
    {
        Tree.Should().Contain<NetworkPolicy>("default-deny").In("shop");
        Tree.OtherPods("shop", ("app", "web")).Should().CannotReach("203.0.113.7", 443);
        Tree.WhoCan("get", "secrets", "shop").Should().BeNobody();
    }

    [Theory]
    [InlineData("## Your first platform", "ShopPlatform.cs")]
    [InlineData("## Test your platform", "ReadmeTests.cs")]
    public void CodeOfTheReadme_IsThisCode(string heading, string file)
    {
        var source = Lines(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests/Manifests.Testing.Platforms.Tests/Readme", file))).ToHashSet();

        var block = Block(heading);

        Assert.True(block.Length > 10);
        Assert.All(block.Where(static line => !line.StartsWith("namespace ", StringComparison.Ordinal)), line => Assert.Contains(line, source));
    }

    private static string[] Block(string heading)
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));
        var section = readme[readme.IndexOf(heading, StringComparison.Ordinal)..];
        var start = section.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        return Lines(section[start..section.IndexOf("```", start, StringComparison.Ordinal)]);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
