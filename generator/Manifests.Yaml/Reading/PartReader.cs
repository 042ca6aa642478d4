using Manifests.Diagnostics;

namespace Manifests.Yaml.Reading;

/// <summary>Cuts bytes into documents, and reads each on its own: what is wrong with one does not hide the next.</summary>
internal static class PartReader
{
    /// <summary>The documents of a part whose encoding was looked at already.</summary>
    public static List<Node> Read(SourcePart part, DiagnosticBag diagnostics, YamlReaderOptions options)
    {
        var documents = new List<Node>();
        var keys = new KeyPool();
        while (!part.Text.IsEmpty)
        {
            var end = DocumentCuts.First(part.Text.Span);
            var piece = part with { Text = part.Text[..end] };
            if (SourceCheck.TryAccept(piece, options, diagnostics))
            {
                new StreamParser(piece, keys, diagnostics, options).ReadDocuments(documents);
            }

            part = new SourcePart(part.Text[end..], part.File, part.LinesBefore + CountLines(piece.Text.Span), part.BytesBefore + end);
        }

        return documents;
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
