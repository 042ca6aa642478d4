namespace Manifests.Testing;

/// <summary>Finds the source file behind <c>[CallerFilePath]</c>, also when the compiler was told to map paths.</summary>
internal static class SourcePath
{
    /// <summary>The full path on this machine.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder above the test assembly holds it.</exception>
    public static string Resolve(string sourceFile) => Resolve(sourceFile, AppContext.BaseDirectory);

    internal static string Resolve(string sourceFile, string start)
    {
        var path = sourceFile.Replace('\\', Path.DirectorySeparatorChar);
        if (Path.IsPathFullyQualified(path) && File.Exists(path))
        {
            return path;
        }

        var relative = WithoutMappedRoot(sourceFile.Replace('\\', '/'));
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.GetFullPath(Path.Combine(folder.FullName, relative));
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException(
            $"The source file '{sourceFile}' was not found in any folder above '{start}'; snapshots live beside it. Run the tests from a checkout.");
    }

    // PathMap makes './tests/X.cs' here; DeterministicSourcePaths of a user's own CI makes '/_/tests/X.cs'.
    private static string WithoutMappedRoot(string path)
    {
        foreach (var root in (ReadOnlySpan<string>)["/_/", "/_1/", "./"])
        {
            if (path.StartsWith(root, StringComparison.Ordinal))
            {
                return path[root.Length..];
            }
        }

        return path;
    }
}
