using Manifests.Diagnostics;

namespace Manifests.Yaml.Writing;

/// <summary>Lays out one JSON value.</summary>
internal sealed class JsonEmitter(Utf8Sink sink, DiagnosticBag diagnostics, JsonWriterOptions options)
{
    private readonly TextFindings findings = new(diagnostics, options.MaxDepth);

    public bool Write(Node root)
    {
        WriteNode(root, depth: 1);
        sink.Flush();
        return !findings.Any;
    }

    private void WriteNode(Node node, int depth)
    {
        switch (node)
        {
            case Mapping { Count: > 0 } mapping when findings.IsWithinDepth(mapping, depth):
                WriteMembers(mapping, depth);
                break;
            case Mapping:
                sink.Ascii("{}"u8);
                break;
            case Sequence { Count: > 0 } sequence when findings.IsWithinDepth(sequence, depth):
                WriteItems(sequence, depth);
                break;
            case Sequence:
                sink.Ascii("[]"u8);
                break;
            case Scalar { Kind: ScalarKind.String } text:
                WriteText(text.Text, text.Location);
                break;
            case Scalar scalar:
                sink.Text(scalar.Text);
                break;
        }
    }

    private void WriteMembers(Mapping mapping, int depth)
    {
        sink.Ascii('{');
        var isFirst = true;
        foreach (var entry in mapping)
        {
            findings.Path.Push(entry.Key);
            Separate(isFirst, depth);
            WriteText(entry.Key, entry.KeyLocation);
            sink.Ascii(':');
            if (options.Indented)
            {
                sink.Ascii(' ');
            }

            WriteNode(entry.Value, depth + 1);
            findings.Path.Pop();
            isFirst = false;
        }

        EndLine(depth - 1);
        sink.Ascii('}');
    }

    private void WriteItems(Sequence sequence, int depth)
    {
        sink.Ascii('[');
        for (var at = 0; at < sequence.Count; at++)
        {
            findings.Path.Push(at);
            Separate(at == 0, depth);
            WriteNode(sequence[at], depth + 1);
            findings.Path.Pop();
        }

        EndLine(depth - 1);
        sink.Ascii(']');
    }

    private void WriteText(string text, Location location)
    {
        findings.Check(text, location);
        QuotedText.WriteDouble(sink, text);
    }

    private void Separate(bool isFirst, int depth)
    {
        if (!isFirst)
        {
            sink.Ascii(',');
        }

        EndLine(depth);
    }

    private void EndLine(int depth)
    {
        if (options.Indented)
        {
            sink.EndLine();
            sink.Spaces(depth * 2);
        }
    }
}
