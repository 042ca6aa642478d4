using System.Reflection;

namespace Manifests.Testing;

/// <summary>Finds verified files that no test of an assembly makes.</summary>
internal static class StaleSnapshots
{
    private const string Mark = ".verified";

    /// <summary>Paths relative to the folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Find(string folder, Assembly tests)
    {
        var made = tests.GetTypes()
            .SelectMany(static type => type
                .GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
                .Select(method => $"{SnapshotName.NameOf(type)}.{method.Name}"))
            .ToHashSet(StringComparer.Ordinal);
        return [.. Snapshots(folder)
            .Where(path => !IsMade(Path.GetFileName(path), made))
            .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)];
    }

    internal static bool IsMade(string fileName, IReadOnlySet<string> made)
    {
        var stem = fileName[..fileName.LastIndexOf(Mark, StringComparison.Ordinal)];

        // Test names hold underscores, and so does the join of arguments: each prefix that ends before one may be the test.
        for (var end = stem.Length; end > 0; end = stem.LastIndexOf('_', end - 1))
        {
            if (made.Contains(stem[..end]))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Snapshots(string folder)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
        {
            var name = Path.GetFileName(entry);
            if (IsSnapshot(name))
            {
                yield return entry;
            }
            else if (Directory.Exists(entry) && name is not ("bin" or "obj"))
            {
                foreach (var below in Snapshots(entry))
                {
                    yield return below;
                }
            }
        }
    }

    private static bool IsSnapshot(string name) =>
        name.EndsWith(Mark, StringComparison.Ordinal) || name.Contains($"{Mark}.", StringComparison.Ordinal);
}
