namespace Manifests;

/// <summary>The files that a settings file may name.</summary>
/// <param name="folder">The full path of the settings file's folder.</param>
/// <param name="limit">The full path of the folder that no file may be outside of.</param>
/// <param name="display">Makes a full path one that the user would type.</param>
internal sealed class SettingFiles(string folder, string limit, Func<string, string> display)
{
    /// <summary>Those of a settings file that is read by itself: beside it and below.</summary>
    public static SettingFiles Beside(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var shown = Path.GetDirectoryName(path) ?? "";
        return new SettingFiles(folder, folder, file => Path.Combine(shown, Path.GetRelativePath(folder, file)).Replace('\\', '/'));
    }

    /// <summary>The full path of a file; <see langword="null"/> when it is outside of the limit.</summary>
    public string? Find(string name)
    {
        var full = Path.GetFullPath(Path.Combine(folder, name));
        return full.StartsWith(limit + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(name) ? full : null;
    }

    /// <summary>A full path as the user would type it.</summary>
    public string Display(string full) => display(full);

    /// <summary>The limit as the user would type it.</summary>
    public string Limit => display(limit);
}
