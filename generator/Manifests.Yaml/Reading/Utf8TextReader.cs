using System.Text;

namespace Manifests.Yaml.Reading;

/// <summary>Hands checked UTF-8 bytes to a parser that wants characters, without a string of the whole file.</summary>
internal sealed class Utf8TextReader(ReadOnlyMemory<byte> utf8) : TextReader
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();

    // Most documents are small, and each has a reader of its own. Two more: a character may be a pair.
    private readonly char[] decoded = new char[Math.Min(4096, utf8.Length + 2)];
    private int bytesRead;
    private int next;
    private int end;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (next == end && !Fill())
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, end - next);
        decoded.AsSpan(next, count).CopyTo(buffer);
        next += count;
        return count;
    }

    public override int Read() => next == end && !Fill() ? -1 : decoded[next++];

    public override int Peek() => next == end && !Fill() ? -1 : decoded[next];

    private bool Fill()
    {
        if (bytesRead == utf8.Length)
        {
            return false;
        }

        decoder.Convert(utf8.Span[bytesRead..], decoded, flush: false, out var used, out end, out _);
        bytesRead += used;
        next = 0;
        return end > 0;
    }
}
