using System.Buffers;
using System.Text;

namespace Manifests.Yaml.Writing;

/// <summary>Collects UTF-8 in blocks of the buffer writer's memory and knows the line and column it has reached.</summary>
internal sealed class Utf8Sink(IBufferWriter<byte> output)
{
    private const int BlockBytes = 16 * 1024;

    private Memory<byte> block;
    private int used;

    /// <summary>One-based.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>One-based, in UTF-16 code units.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>Writes ASCII without a line end.</summary>
    public void Ascii(ReadOnlySpan<byte> ascii)
    {
        ascii.CopyTo(Reserve(ascii.Length));
        used += ascii.Length;
        Column += ascii.Length;
    }

    /// <summary>Writes one ASCII character that is not a line end.</summary>
    public void Ascii(char ascii)
    {
        Reserve(1)[0] = (byte)ascii;
        used++;
        Column++;
    }

    /// <summary>Writes text without a line end and without half surrogate pairs.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        Column += text.Length;
        while (text.Length > 0)
        {
            // Three bytes hold any UTF-16 code unit; a pair must not be cut.
            var length = Math.Min(text.Length, BlockBytes / 4);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            {
                length--;
            }

            // Two steps: a block that is handed over on the way sets the count back to zero.
            var written = Encoding.UTF8.GetBytes(text[..length], Reserve(length * 3));
            used += written;
            text = text[length..];
        }
    }

    /// <summary>Writes spaces.</summary>
    public void Spaces(int count)
    {
        Reserve(count)[..count].Fill((byte)' ');
        used += count;
        Column += count;
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        Reserve(1)[0] = (byte)'\n';
        used++;
        Line++;
        Column = 1;
    }

    /// <summary>Hands everything to the buffer writer.</summary>
    public void Flush()
    {
        output.Advance(used);
        block = default;
        used = 0;
    }

    private Span<byte> Reserve(int bytes)
    {
        if (block.Length - used < bytes)
        {
            Flush();
            block = output.GetMemory(Math.Max(bytes, BlockBytes));
        }

        return block.Span[used..];
    }
}
