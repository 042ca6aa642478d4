using Manifests.Diagnostics;

namespace Manifests.Yaml.Writing;

/// <summary>Lays out one stream. Split by concern: texts are in <c>.Texts</c>.</summary>
internal sealed partial class YamlEmitter(Utf8Sink sink, DiagnosticBag diagnostics, YamlWriterOptions options)
{
    // YAML readers look at most 1,024 characters ahead for the ':' of a key; a longer one needs '? '.
    private const int LongestSimpleKey = 1000;

    private readonly TextFindings findings = new(diagnostics, options.MaxDepth);

    public void WriteDocument(Node root, bool isFirst)
    {
        if (!isFirst)
        {
            sink.Ascii("---"u8);
            sink.EndLine();
        }

        WriteInPlace(root, indent: 0, depth: 1, isRoot: true);
    }

    public bool Finish()
    {
        sink.Flush();
        return !findings.Any;
    }

    // The cursor stands where the node begins: at the start of a document or behind "- ". Ends the line.
    private void WriteInPlace(Node node, int indent, int depth, bool isRoot)
    {
        switch (node)
        {
            case Mapping { Count: > 0 } mapping when findings.IsWithinDepth(mapping, depth):
                WriteEntries(mapping, indent, depth);
                break;
            case Sequence { Count: > 0 } sequence when findings.IsWithinDepth(sequence, depth):
                WriteItems(sequence, indent, depth);
                break;
            default:
                WriteLeaf(node, isRoot ? 2 : indent, isRoot);
                break;
        }
    }

    private void WriteEntries(Mapping mapping, int indent, int depth)
    {
        Track(mapping);
        for (var at = 0; at < mapping.Count; at++)
        {
            if (at > 0)
            {
                sink.Spaces(indent);
            }

            var entry = mapping.Entries[at];
            findings.Path.Push(entry.Key);
            WriteKey(mapping, at, entry, indent);
            WriteValue(entry.Value, indent, depth + 1);
            findings.Path.Pop();
        }
    }

    private void WriteItems(Sequence sequence, int indent, int depth)
    {
        Track(sequence);
        for (var at = 0; at < sequence.Count; at++)
        {
            if (at > 0)
            {
                sink.Spaces(indent);
            }

            sink.Ascii("- "u8);
            findings.Path.Push(at);
            WriteInPlace(sequence[at], indent + 2, depth + 1, isRoot: false);
            findings.Path.Pop();
        }
    }

    // The cursor stands behind the ':' of a key.
    private void WriteValue(Node value, int indent, int depth)
    {
        switch (value)
        {
            case Mapping { Count: > 0 } mapping when findings.IsWithinDepth(mapping, depth):
                sink.EndLine();
                sink.Spaces(indent + 2);
                WriteEntries(mapping, indent + 2, depth);
                break;
            case Sequence { Count: > 0 } sequence when findings.IsWithinDepth(sequence, depth):
                sink.EndLine();
                sink.Spaces(indent);
                WriteItems(sequence, indent, depth);
                break;
            default:
                sink.Ascii(' ');
                WriteLeaf(value, indent + 2, isRoot: false);
                break;
        }
    }

    private void WriteKey(Mapping mapping, int at, MappingEntry entry, int indent)
    {
        findings.Check(entry.Key, entry.KeyLocation);
        var isExplicit = entry.Key.Length > LongestSimpleKey / 6 && WrittenLength(entry.Key) > LongestSimpleKey;
        if (isExplicit)
        {
            sink.Ascii("? "u8);
        }

        if (options.TrackPositionsIn is not null)
        {
            mapping.SetKeyLocation(at, Here());
        }

        WriteLine(entry.Key, TextStyles.OfKey(entry.Key));
        if (isExplicit)
        {
            sink.EndLine();
            sink.Spaces(indent);
        }

        sink.Ascii(':');
    }

    private void WriteLeaf(Node node, int blockIndent, bool isRoot)
    {
        switch (node)
        {
            case Mapping:
                Track(node);
                sink.Ascii("{}"u8);
                sink.EndLine();
                break;
            case Sequence:
                Track(node);
                sink.Ascii("[]"u8);
                sink.EndLine();
                break;
            case Scalar scalar:
                WriteScalar(scalar, blockIndent, isRoot);
                break;
        }
    }

    private void WriteScalar(Scalar scalar, int blockIndent, bool isRoot)
    {
        if (scalar.Kind != ScalarKind.String)
        {
            Track(scalar);
            WriteNumberOrWord(scalar);
            sink.EndLine();
            return;
        }

        findings.Check(scalar.Text, scalar.Location);
        Track(scalar);
        var style = TextStyles.OfValue(scalar.Text, isRoot);
        if (style == TextStyle.Block)
        {
            WriteBlock(scalar.Text, blockIndent);
            return;
        }

        WriteLine(scalar.Text, style);
        sink.EndLine();
    }

    private void Track(Node node)
    {
        if (options.TrackPositionsIn is not null)
        {
            node.Location = Here();
        }
    }

    private Location Here() => new(options.TrackPositionsIn, sink.Line, sink.Column);
}
