using Xunit;

namespace Manifests.Schema.Tests.Import;

/// <summary>Where the repository and, beside it, the upstream documents are.</summary>
internal static class Upstream
{
    public static string CatalogFolder => Path.Combine(Repository.Root, "generator", "catalog");

    /// <summary>The folder of upstream documents; the test is skipped when it is not there.</summary>
    public static string Folder()
    {
        var folder = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "upstream"));
        if (!Directory.Exists(folder))
        {
            Assert.Skip("'../shared/upstream' is not beside the repository, so there is nothing to import.");
        }

        return folder;
    }
}
