namespace Manifests.Testing;

/// <summary>A snapshot that is one file.</summary>
internal sealed class SnapshotFile(SnapshotName name, string extension)
{
    public string Verified { get; } = Path.Combine(name.Folder, $"{name.Stem}.verified.{extension.TrimStart('.')}");

    public string Received { get; } = Path.Combine(name.Folder, $"{name.Stem}.received.{extension.TrimStart('.')}");

    /// <summary>Compares, and leaves or removes the received file accordingly.</summary>
    public IReadOnlyList<SnapshotDifference> Compare(ReadOnlySpan<byte> content)
    {
        if (File.Exists(Verified) && content.SequenceEqual(File.ReadAllBytes(Verified)))
        {
            File.Delete(Received);
            return [];
        }

        File.WriteAllBytes(Received, content);
        return [new SnapshotDifference(Verified, Received)];
    }
}
