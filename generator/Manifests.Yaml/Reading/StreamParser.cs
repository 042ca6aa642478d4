using Manifests.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Manifests.Yaml.Reading;

/// <summary>
/// Reads all of YAML, slowly: walks the parser's events from document to document, and turns its exceptions into a finding.
/// </summary>
internal sealed class StreamParser(SourcePart part, KeyPool keys, DiagnosticBag diagnostics, YamlReaderOptions options)
{
    private readonly EventCursor events = new(new Parser(new Scanner(new Utf8TextReader(part.Text), skipComments: true)), part.LinesBefore);
    private readonly ReadingRules rules = new(part, diagnostics, options);
    private readonly TabbedLines tabs = TabbedLines.In(part);

    public void ReadDocuments(List<Node> documents)
    {
        try
        {
            // The stream's start, then a document's start or the stream's end.
            events.Move();
            while (events.Move() && events.Current is DocumentStart)
            {
                ReadDocument(documents);
            }
        }
        catch (YamlException exception)
        {
            diagnostics.Add(SyntaxFinding.Of(exception, events.LastMark, tabs, part));
        }
        catch (FileGivenUpException)
        {
            // What is wrong was told where it was found.
        }
    }

    private void ReadDocument(List<Node> documents)
    {
        events.Move();
        var isEmpty = events.Current is YamlDotNet.Core.Events.Scalar { Value.Length: 0, IsPlainImplicit: true, Style: ScalarStyle.Plain };
        var root = new NodeBuilder(events, rules, diagnostics, options, keys, tabs).Build(depth: 1);

        // The document's end is read before the document counts: a syntax error behind the root makes it incomplete.
        events.Move();
        if (!isEmpty)
        {
            documents.Add(root);
        }
    }
}
