namespace Manifests.Cli;

/// <summary>The standard input in a file of its own, because it is read twice and may be larger than memory. Gone when disposed.</summary>
internal sealed class SpooledInput : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    private SpooledInput()
    {
    }

    /// <summary>Takes in all of a stream.</summary>
    public static SpooledInput Of(Stream input)
    {
        var spooled = new SpooledInput();
        using var file = new FileStream(spooled.path, FileMode.Create, FileAccess.Write);
        input.CopyTo(file);
        return spooled;
    }

    /// <summary>Reads it from its start.</summary>
    public Stream Open() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);

    /// <inheritdoc/>
    public void Dispose() => File.Delete(path);
}
