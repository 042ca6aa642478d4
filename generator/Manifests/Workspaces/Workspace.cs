namespace Manifests;

/// <summary>The folders a run reads and writes.</summary>
/// <param name="Root">The repository's root. Messages show paths relative to it.</param>
public sealed record Workspace(string Root)
{
    /// <summary>Where the settings are: <c>overlays</c> below the root unless set.</summary>
    public string Overlays { get; init; } = Path.Combine(Root, "overlays");

    /// <summary>Where the templates are: <c>templates</c> below the root unless set.</summary>
    public string Templates { get; init; } = Path.Combine(Root, "templates");

    /// <summary>Where the trees are written: <c>output</c> below the root unless set.</summary>
    public string Output { get; init; } = Path.Combine(Root, "output");

    /// <summary>A path as the user would type it: relative to <see cref="Root"/> when below it, with <c>/</c>.</summary>
    public string Display(string path)
    {
        var relative = Path.GetRelativePath(Root, path);
        var outside = Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return (outside ? path : relative).Replace('\\', '/');
    }
}
