namespace Manifests.Testing;

/// <summary>A snapshot that is a folder of files.</summary>
internal sealed class SnapshotFolder(SnapshotName name)
{
    public string Verified { get; } = Path.Combine(name.Folder, $"{name.Stem}.verified");

    public string Received { get; } = Path.Combine(name.Folder, $"{name.Stem}.received");

    /// <summary>The files below a folder by their relative path with <c>/</c>, in ordinal order.</summary>
    public static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> ReadFiles(string directory) =>
        RelativePaths(directory).Select(path =>
            KeyValuePair.Create<string, ReadOnlyMemory<byte>>(path, File.ReadAllBytes(Path.Combine(directory, path))));

    /// <summary>Compares, and leaves only what differs in the received folder; none when all is as verified.</summary>
    public IReadOnlyList<SnapshotDifference> Compare(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        if (Directory.Exists(Received))
        {
            Directory.Delete(Received, recursive: true);
        }

        var gone = RelativePaths(Verified).ToHashSet(StringComparer.Ordinal);
        var differences = new List<SnapshotDifference>();
        foreach (var (path, content) in files.OrderBy(static file => file.Key, StringComparer.Ordinal))
        {
            var verified = Path.Combine(Verified, path);
            if (gone.Remove(path) && content.Span.SequenceEqual(File.ReadAllBytes(verified)))
            {
                continue;
            }

            differences.Add(new SnapshotDifference(verified, Leave(path, content.Span)));
        }

        differences.AddRange(gone.Order(StringComparer.Ordinal).Select(path => new SnapshotDifference(Path.Combine(Verified, path), null)));
        return differences;
    }

    private static IEnumerable<string> RelativePaths(string directory) =>
        Directory.Exists(directory)
            ? Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(directory, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal)
            : [];

    private string Leave(string path, ReadOnlySpan<byte> content)
    {
        var received = Path.GetFullPath(Path.Combine(Received, path));
        if (!received.StartsWith(Received + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The path '{path}' leaves the snapshot's folder; give paths below it.", nameof(path));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllBytes(received, content);
        return received;
    }
}
