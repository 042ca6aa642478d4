using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Manifests.Yaml.Reading;

/// <summary>
/// Hands out one string for texts that come again and again (<c>name</c>, <c>type</c>, <c>description</c>), so that a large
/// tree does not keep thousands of copies. A fixed table: hostile texts push each other out and cost nothing more.
/// </summary>
internal sealed class KeyPool
{
    private const int LeastSlots = 64;
    private const int MostSlots = 1024;
    private const int BytesPerSlot = 32;
    private const int LongestPooled = 48;

    private readonly string?[] table;

    /// <summary>A pool for a file.</summary>
    /// <param name="bytes">The size of the file: a small one gets a small table.</param>
    public KeyPool(int bytes)
    {
        var slots = Math.Clamp(bytes / BytesPerSlot, LeastSlots, MostSlots);
        table = new string?[BitOperations.RoundUpToPowerOf2((uint)slots)];
    }

    /// <summary>The shared string of a text; the text itself when it is long or not ASCII.</summary>
    public string Share(string text)
    {
        Span<byte> ascii = stackalloc byte[LongestPooled];
        if (text.Length is 0 or > LongestPooled || !Ascii.IsValid(text))
        {
            return text;
        }

        Ascii.FromUtf16(text, ascii, out var length);
        ref var slot = ref table[SlotOf(ascii[..length])];
        return slot is not null && string.Equals(slot, text, StringComparison.Ordinal) ? slot : slot = text;
    }

    /// <summary>The string of a UTF-8 text, without an allocation when the pool has it.</summary>
    public string Share(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > LongestPooled)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        // Equal only if both are ASCII.
        ref var slot = ref table[SlotOf(utf8)];
        return slot is not null && Ascii.Equals(utf8, slot) ? slot : slot = Encoding.UTF8.GetString(utf8);
    }

    // Both ends and the length: texts of one kind tend to differ there.
    private int SlotOf(ReadOnlySpan<byte> text)
    {
        var mixed = text.Length switch
        {
            >= 8 => BinaryPrimitives.ReadUInt64LittleEndian(text)
                ^ BitOperations.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]), 29),
            >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(text)
                | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^4..]) << 32),
            _ => text[0] | ((ulong)text[^1] << 8) | ((ulong)text[text.Length / 2] << 16),
        };
        return (int)(((mixed + (uint)text.Length) * 0x9E3779B97F4A7C15UL) >> 40) & (table.Length - 1);
    }
}
