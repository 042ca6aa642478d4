namespace Manifests;

/// <summary>The folders a run reads and writes.</summary>
/// <param name="Root">The repository's root.</param>
public sealed record Workspace(string Root)
{
    /// <summary>Where the settings are: <c>overlays</c> below the root unless set.</summary>
    public string Overlays { get; init; } = Path.Combine(Root, "overlays");

    /// <summary>Where the templates are: <c>templates</c> below the root unless set.</summary>
    public string Templates { get; init; } = Path.Combine(Root, "templates");

    /// <summary>Where the trees are written: <c>output</c> below the root unless set.</summary>
    public string Output { get; init; } = Path.Combine(Root, "output");

    /// <summary>The folder whose user reads the messages: the root unless set.</summary>
    public string CurrentDirectory { get; init; } = Root;

    /// <summary>
    /// A path as the user would type it, with <c>/</c>: relative to <see cref="CurrentDirectory"/> when below it, else to
    /// <see cref="Root"/> when below that, else in full.
    /// </summary>
    public string Display(string path) => (Below(CurrentDirectory, path) ?? Below(Root, path) ?? path).Replace('\\', '/');

    private static string? Below(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        var isOutside = Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isOutside ? null : relative;
    }
}
