using System.Buffers;
using Manifests.Diagnostics;
using Manifests.Yaml.Reading;

namespace Manifests.Yaml;

/// <summary>
/// Reads a stream a part at a time, so that memory is bounded by the largest document however long the stream is. Not safe to use
/// from several threads; the parts are.
/// </summary>
/// <param name="stream">Read to its end; not disposed.</param>
/// <param name="file">The path for positions and messages.</param>
/// <param name="diagnostics">Takes that a document is too large.</param>
/// <param name="options">The limits.</param>
public sealed class YamlPartStream(Stream stream, string file, DiagnosticBag diagnostics, YamlReaderOptions options)
{
    private const int UsualPart = 256 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(UsualPart);
    private int filled;
    private int linesBefore;
    private long bytesBefore;
    private bool isOver;

    /// <summary>The next part.</summary>
    /// <param name="part">Valid until its array is given back.</param>
    /// <param name="rented">Behind the part; to be given back to the shared pool when the part was read.</param>
    /// <returns>False at the end of the stream, and behind a document that is too large.</returns>
    public bool TryRead(out YamlPart part, out byte[] rented)
    {
        part = default;
        rented = [];
        while (!isOver)
        {
            Fill();
            var cut = isOver ? filled : DocumentCuts.Last(buffer.AsSpan(0, filled));
            if (cut > 0)
            {
                (part, rented) = Take(cut);
                return true;
            }

            if (!isOver && !TryGrow())
            {
                diagnostics.Add(YamlDiagnostics.DocumentTooLarge.At(new Location(file, linesBefore + 1, 1), options.MaxDocumentBytes));
                isOver = true;
                filled = 0;
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        return false;
    }

    private void Fill()
    {
        while (filled < buffer.Length && !isOver)
        {
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            filled += read;
            isOver = read == 0;
        }
    }

    private (YamlPart Part, byte[] Rented) Take(int length)
    {
        var taken = buffer;
        var rest = taken.AsSpan(length, filled - length);
        buffer = ArrayPool<byte>.Shared.Rent(Math.Max(UsualPart, rest.Length * 2));
        rest.CopyTo(buffer);
        filled = rest.Length;
        var part = new YamlPart(taken.AsMemory(0, length), linesBefore, bytesBefore);
        linesBefore += PartReader.CountLines(part.Utf8.Span);
        bytesBefore += length;
        return (part, taken);
    }

    private bool TryGrow()
    {
        if (filled > options.MaxDocumentBytes)
        {
            return false;
        }

        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
        return true;
    }
}
