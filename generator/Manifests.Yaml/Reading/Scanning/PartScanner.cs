using Manifests.Diagnostics;

namespace Manifests.Yaml.Reading.Scanning;

/// <summary>Reads the documents of a part without the parser, if it can.</summary>
internal static class PartScanner
{
    /// <summary>Adds the documents that have content; false, and nothing added or told, when only the parser knows what is there.</summary>
    public static bool TryRead(
        SourcePart part, ScanMemory memory, DiagnosticBag diagnostics, YamlReaderOptions options, List<Node> documents)
    {
        var text = part.Text.Span;
        if (OddLineEnds.AreIn(text))
        {
            return false;
        }

        // Findings count only when all of the part was understood.
        var found = new DiagnosticBag();
        memory.Reset();
        var before = documents.Count;
        var scanner = new DocumentScanner(text, new ReadingRules(part, found, options), memory, options.MaxDepth);
        while (true)
        {
            switch (scanner.Read(out var root))
            {
                case ScanOutcome.Document:
                    documents.Add(root!);
                    break;
                case ScanOutcome.EndOfStream:
                    diagnostics.AddRange(found.ToSorted());
                    return true;
                case ScanOutcome.NotUnderstood:
                    documents.RemoveRange(before, documents.Count - before);
                    return false;
            }
        }
    }
}
