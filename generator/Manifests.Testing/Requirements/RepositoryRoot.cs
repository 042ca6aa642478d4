namespace Manifests.Testing;

/// <summary>The checkout that the running tests were built from.</summary>
public static class RepositoryRoot
{
    private static readonly Lazy<string> Found = new(() => Find(AppContext.BaseDirectory));

    /// <summary>The nearest folder above the test assembly that has a <c>.git</c> or a <c>.sln</c>; a full path.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Path => Found.Value;

    internal static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (System.IO.Path.Exists(System.IO.Path.Combine(folder.FullName, ".git")) || folder.EnumerateFiles("*.sln").Any())
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above '{start}' has a .git or a solution file. Run the tests from a checkout.");
    }
}
