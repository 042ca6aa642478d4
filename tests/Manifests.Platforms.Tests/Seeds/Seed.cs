using System.Globalization;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Seeds;

/// <summary>
/// A document that a platform was made from. The documents lie beside the checkout; a test that reads one is skipped where
/// they are absent.
/// </summary>
internal sealed class Seed
{
    private Seed(string file, string text)
    {
        File = file;
        Listings = SeedListing.ReadAll(file, text);
    }

    /// <summary>The file's name, for messages.</summary>
    public string File { get; }

    /// <summary>Its fenced blocks in their order.</summary>
    public IReadOnlyList<SeedListing> Listings { get; }

    /// <summary>Reads the seed with a number: 0 is <c>000-kubeflow-on-eks.md</c>.</summary>
    public static Seed Number(int number)
    {
        var pattern = number.ToString("000", CultureInfo.InvariantCulture) + "-*.md";
        var path = Assert.Single(Directory.GetFiles(Path.Combine(Requires.Shared(), "seeds"), pattern));
        return new Seed(Path.GetFileName(path), System.IO.File.ReadAllText(path));
    }

    /// <summary>The listing with a one-based number: <c>Listing(3)</c> is L3.</summary>
    public SeedListing Listing(int number)
    {
        Assert.InRange(number, 1, Listings.Count);
        return Listings[number - 1];
    }
}
