namespace Manifests;

/// <summary>The names of the files that exist only while a tree is being written.</summary>
internal static class StagedFile
{
    /// <summary>What tells such a file from any other.</summary>
    public const string Mark = ".manifests-tmp";

    private const string NewSuffix = ".new" + Mark;
    private const string OldSuffix = ".old" + Mark;

    /// <summary>Where the new content of a file waits.</summary>
    public static string NewOf(string path) => path + NewSuffix;

    /// <summary>Where the old content of a file waits until all is well.</summary>
    public static string OldOf(string path) => path + OldSuffix;

    /// <summary>Whether a file is one, left over from a run that was killed.</summary>
    public static bool IsOne(string name) => name.EndsWith(Mark, StringComparison.Ordinal);
}
