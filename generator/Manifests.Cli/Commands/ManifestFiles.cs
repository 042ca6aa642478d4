using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Finds the files that paths of the command line mean.</summary>
internal static class ManifestFiles
{
    private const string StandardInput = "-";

    /// <summary>
    /// Each named file, and the <c>*.yaml</c>, <c>*.yml</c> and <c>*.json</c> files below each named folder without hidden
    /// ones, and the standard input for <c>-</c>; each once, in ordinal order.
    /// </summary>
    public static ImmutableArray<ManifestFile> Find(CommandContext context)
    {
        var found = new SortedDictionary<string, ManifestFile>(StringComparer.Ordinal);
        foreach (var path in context.Request.Paths)
        {
            if (path == StandardInput)
            {
                found.TryAdd(path, new ManifestFile(path, "stdin", ReadAll(context.Input)));
                continue;
            }

            var full = Path.GetFullPath(path, context.CurrentDirectory);
            if (Directory.Exists(full))
            {
                foreach (var file in FilesBelow(full))
                {
                    Add(file, Path.Combine(path, Path.GetRelativePath(full, file)));
                }
            }
            else if (File.Exists(full))
            {
                Add(full, path);
            }
            else
            {
                context.Usage.Add(CliDiagnostics.PathMissing.At(Location.None, path));
            }
        }

        return [.. found.Values];

        void Add(string full, string shown) => found.TryAdd(full, new ManifestFile(full, shown.Replace('\\', '/')));
    }

    private static byte[] ReadAll(Func<Stream> open)
    {
        using var input = open();
        using var content = new MemoryStream();
        input.CopyTo(content);
        return content.ToArray();
    }

    private static readonly EnumerationOptions Recursive = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    private static IEnumerable<string> FilesBelow(string folder) => Directory
        .EnumerateFiles(folder, "*", Recursive)
        .Where(static file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json");
}
