using Xunit;

namespace Manifests.Schema.Tests.Import;

/// <summary>Where the repository and, beside it, the upstream documents are.</summary>
internal static class Upstream
{
    public static string CatalogFolder => Path.Combine(Root, "generator", "catalog");

    private static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The folder of upstream documents; the test is skipped when it is not there.</summary>
    public static string Folder()
    {
        var folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "upstream"));
        if (!Directory.Exists(folder))
        {
            Assert.Skip("'../shared/upstream' is not beside the repository, so there is nothing to import.");
        }

        return folder;
    }

    private static string FindRoot(string from)
    {
        var at = new DirectoryInfo(from);
        while (at is not null && !Directory.Exists(Path.Combine(at.FullName, "generator", "catalog")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new DirectoryNotFoundException("No folder above the test has generator/catalog.");
    }
}
