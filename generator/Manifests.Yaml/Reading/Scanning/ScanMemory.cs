using System.Buffers;

namespace Manifests.Yaml.Reading.Scanning;

/// <summary>What the scanner uses again from document to document, so that it allocates little but nodes.</summary>
/// <param name="bytes">The size of the file.</param>
internal sealed class ScanMemory(int bytes)
{
    /// <summary>Keys of maps.</summary>
    public KeyPool Keys { get; } = new(bytes);

    /// <summary>Texts of short scalars.</summary>
    public KeyPool Values { get; } = new(bytes);

    /// <summary>The entries of the maps that are open, those of the innermost on top.</summary>
    public List<MappingEntry> Entries { get; } = [];

    /// <summary>The items of the lists that are open, those of the innermost on top.</summary>
    public List<Node> Items { get; } = [];

    /// <summary>
    /// Where the first byte of a character that is not ASCII stands, from the current line on; negative if not known yet.
    /// </summary>
    public int NotAscii { get; set; } = -1;

    /// <summary>A text that differs from its source: with escapes, or of several lines.</summary>
    public ArrayBufferWriter<byte> Text { get; } = new();

    /// <summary>Forgets what a text before left.</summary>
    public void Reset()
    {
        Entries.Clear();
        Items.Clear();
        NotAscii = -1;
    }
}
