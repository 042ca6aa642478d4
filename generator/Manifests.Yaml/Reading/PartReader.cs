using Manifests.Diagnostics;
using Manifests.Yaml.Reading.Scanning;

namespace Manifests.Yaml.Reading;

/// <summary>Cuts bytes into documents, and reads each on its own: what is wrong with one does not hide the next.</summary>
internal static class PartReader
{
    /// <summary>The documents of a part whose encoding was looked at already.</summary>
    public static List<Node> Read(SourcePart part, DiagnosticBag diagnostics, YamlReaderOptions options) =>
        Read(part, diagnostics, options, out _);

    /// <inheritdoc cref="Read(SourcePart, DiagnosticBag, YamlReaderOptions)"/>
    /// <param name="part">The bytes and where they stand.</param>
    /// <param name="diagnostics">Takes what was found.</param>
    /// <param name="options">The limits.</param>
    /// <param name="scanned">How many of the documents were read without the parser.</param>
    internal static List<Node> Read(SourcePart part, DiagnosticBag diagnostics, YamlReaderOptions options, out int scanned)
    {
        var documents = new List<Node>();
        var memory = new ScanMemory(part.Text.Length);
        scanned = 0;
        while (!part.Text.IsEmpty)
        {
            var end = DocumentCuts.First(part.Text.Span);
            var piece = part with { Text = part.Text[..end] };
            if (SourceCheck.TryAccept(piece, options, diagnostics))
            {
                scanned += ReadPiece(piece, memory, diagnostics, options, documents);
            }

            part = new SourcePart(part.Text[end..], part.File, part.LinesBefore + CountLines(piece.Text.Span), part.BytesBefore + end);
        }

        return documents;
    }

    // The parser reads what the scanner does not understand; returned is how many documents were scanned.
    private static int ReadPiece(
        SourcePart piece, ScanMemory memory, DiagnosticBag diagnostics, YamlReaderOptions options, List<Node> documents)
    {
        var before = documents.Count;
        if (!options.IsParserOnly && PartScanner.TryRead(piece, memory, diagnostics, options, documents))
        {
            return documents.Count - before;
        }

        new StreamParser(piece, memory.Keys, diagnostics, options).ReadDocuments(documents);
        return 0;
    }

    /// <summary>How many lines end in a text: at a line feed, a carriage return, or both together.</summary>
    public static int CountLines(ReadOnlySpan<byte> text)
    {
        var lines = text.Count((byte)'\n');
        if (text.Contains((byte)'\r'))
        {
            lines += text.Count((byte)'\r') - text.Count("\r\n"u8);
        }

        return lines;
    }
}
