namespace Manifests.Testing;

/// <summary>Looks a program up as a shell would.</summary>
internal static class ProgramSearch
{
    /// <summary>The full path; <see langword="null"/> when no folder of the list has it.</summary>
    public static string? Find(string name, string? searchPath)
    {
        var fileName = OperatingSystem.IsWindows() ? $"{name}.exe" : name;
        return (searchPath ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, fileName))
            .FirstOrDefault(File.Exists);
    }
}
