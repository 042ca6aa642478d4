namespace Manifests;

/// <summary>Brings together the spellings of a path that some file system takes for one.</summary>
internal static class PathFolding
{
    /// <summary>The same text for all spellings of one path.</summary>
    public static string Fold(string path) => CanonicalDecomposition.Of(path).ToUpperInvariant();

    /// <summary>What two spellings differ in, for a message.</summary>
    public static string Difference(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase))
        {
            return "upper and lower case";
        }

        return CanonicalDecomposition.Of(left) == CanonicalDecomposition.Of(right)
            ? "their Unicode normal form"
            : "case and Unicode normal form";
    }
}
