namespace Manifests.Platforms.Tests.Seeds;

public sealed class SeedListingTests
{
    [Fact]
    public void FencedBlocks_AreReadInOrderWithLanguageAndPlace()
    {
        const string text = "# Title\n\n```yaml\na: 1\n```\ntext with ``` inside\n  ```bash\n  ls\n    -l\n  ```\n```\nplain\n```\n";

        var listings = SeedListing.ReadAll("seed.md", text);

        Assert.Equal(
            [
                new SeedListing("seed.md:3", "yaml", "a: 1\n"),
                new SeedListing("seed.md:7", "bash", "ls\n  -l\n"),
                new SeedListing("seed.md:11", "", "plain\n"),
            ],
            listings);
    }

    [Theory]
    [InlineData(0, 11)]
    [InlineData(3, 16)]
    [InlineData(4, 4)]
    public void Seed_HasItsListings(int number, int count) => Assert.Equal(count, Seed.Number(number).Listings.Count);
}
