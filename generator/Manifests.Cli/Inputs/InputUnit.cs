using System.Buffers;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>A piece of work for one worker: a whole file, or some documents of a long one.</summary>
/// <param name="Input">The index of the file.</param>
/// <param name="Part">Zero-based, in the order of the file.</param>
/// <param name="File">The file.</param>
/// <param name="Documents">The bytes; <see langword="null"/> for a whole file, which the worker reads itself.</param>
/// <param name="Rented">The array behind the bytes, for the shared pool.</param>
internal readonly record struct InputUnit(int Input, int Part, InputFile File, YamlPart? Documents, byte[]? Rented)
{
    /// <summary>The bytes, read from the file when they are not there yet.</summary>
    /// <param name="rented">The array behind the bytes, for the shared pool; <see langword="null"/> when there is none.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public YamlPart Read(out byte[]? rented)
    {
        rented = Rented;
        return Documents ?? ReadWhole(File, out rented);
    }

    private static YamlPart ReadWhole(InputFile file, out byte[] rented)
    {
        using var handle = System.IO.File.OpenHandle(
            file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, FileOptions.SequentialScan);
        rented = ArrayPool<byte>.Shared.Rent((int)file.Length);
        var filled = 0;
        int read;
        do
        {
            read = RandomAccess.Read(handle, rented.AsSpan(filled, (int)file.Length - filled), filled);
            filled += read;
        }
        while (read > 0 && filled < file.Length);
        return new YamlPart(rented.AsMemory(0, filled), 0, 0);
    }
}
