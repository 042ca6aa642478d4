using System.Buffers;
using Manifests.Diagnostics;

namespace Manifests.Yaml.Reading.Scanning;

internal ref partial struct DocumentScanner
{
    private static readonly SearchValues<byte> EndOfFlowPlain = SearchValues.Create(":#,[]{}\n\r"u8);

    /// <summary>The map in braces or list in brackets that starts here.</summary>
    /// <param name="indent">Zero-based column of the map or list in block style around it; negative when there is none.</param>
    /// <param name="depth">One-based.</param>
    private Node? ReadFlowCollection(int indent, int depth)
    {
        isAfterFlow = true;
        if (depth > maxDepth)
        {
            return null;
        }

        var location = Here();
        var isMapping = text[at] == '{';
        at++;
        if (!SkipInFlow())
        {
            return null;
        }

        return isMapping ? ReadFlowMapping(indent, depth, location) : ReadFlowSequence(indent, depth, location);
    }

    private Mapping? ReadFlowMapping(int indent, int depth, Location location)
    {
        var bottom = memory.Entries.Count;
        while (text[at] != '}')
        {
            if (!TryReadFlowKey(indent, out var key) || !SkipInFlow())
            {
                return null;
            }

            var value = text[at] is (byte)',' or (byte)'}' ? EmptyAt(Here()) : ReadFlowNode(indent, depth + 1);
            if (value is null || !SkipFlowComma((byte)'}'))
            {
                return null;
            }

            if (key.Text is not null)
            {
                memory.Entries.Add(new MappingEntry(key.Text, value, key.Location));
            }
        }

        EndFlow();
        return CloseMapping(bottom, location);
    }

    private Sequence? ReadFlowSequence(int indent, int depth, Location location)
    {
        var bottom = memory.Items.Count;
        while (text[at] != ']')
        {
            var item = ReadFlowNode(indent, depth + 1);
            if (item is null || !SkipFlowComma((byte)']'))
            {
                return null;
            }

            memory.Items.Add(item);
        }

        EndFlow();
        return CloseSequence(bottom, location);
    }

    private void EndFlow()
    {
        at++;
        isAfterFlow = true;
    }

    // To the next item or to the end of the collection; false when there is neither.
    private bool SkipFlowComma(byte end)
    {
        if (!SkipInFlow())
        {
            return false;
        }

        if (text[at] != ',')
        {
            return text[at] == end;
        }

        at++;
        return SkipInFlow();
    }

    private Node? ReadFlowNode(int indent, int depth)
    {
        if (text[at] is (byte)'{' or (byte)'[')
        {
            return ReadFlowCollection(indent, depth);
        }

        var location = Here();
        if (text[at] is (byte)'"' or (byte)'\'')
        {
            var value = ReadQuotedText(memory.Values, indent);
            return value is null ? null : rules.ScalarOf(value, ResolvedScalar.String(value), location, wasQuoted: true);
        }

        return TryScanFlowPlain(indent, location, out var source) ? PlainScalar(source, location) : null;
    }

    // Up to and over its colon, which must stand on the same line.
    private bool TryReadFlowKey(int indent, out ScannedKey key)
    {
        var start = at;
        var startLine = line;
        var location = Here();
        key = default;
        if (text[at] is (byte)'"' or (byte)'\'')
        {
            var quoted = ReadQuotedText(memory.Keys, indent);
            key = new ScannedKey(quoted is null ? null : rules.QuotedKey(quoted, location), location);
            return quoted is not null && line == startLine && SkipFlowColon(start) && (AtEnd || text[at] != ':');
        }

        if (!TryScanFlowPlain(indent, location, out var source) || !IsKeyToParser(source) || line != startLine
            || !SkipFlowColon(start))
        {
            return false;
        }

        key = PlainKey(source, location);
        return true;
    }

    private bool SkipFlowColon(int keyStart)
    {
        SkipBlanks();
        if (AtEnd || text[at] != ':' || at - keyStart > LongestKey)
        {
            return false;
        }

        at++;
        return true;
    }

    // A plain scalar on one line; what follows tells whether it was all of it.
    private bool TryScanFlowPlain(int indent, Location location, out ReadOnlySpan<byte> source)
    {
        source = default;
        if (!StartsFlowPlain() || location.Column - 1 <= indent)
        {
            return false;
        }

        isAfterFlow = false;
        var start = at;
        do
        {
            at++;
            var step = text[at..].IndexOfAny(EndOfFlowPlain);
            at = step < 0 ? text.Length : at + step;
        }
        while (!EndsFlowPlain());

        source = text[start..TrimBlanks(start, at)];
        return SkipLinesBelowPlain(indent);
    }

    // Below a plain scalar, and only there, the parser refuses a tab that indents less than the block around.
    private bool SkipLinesBelowPlain(int indent)
    {
        while (!AtEnd && IsLineEnd(at))
        {
            if (!SkipLineEnd())
            {
                return false;
            }

            SkipSpaces();
            if (!AtEnd && text[at] == '\t' && Indent <= indent)
            {
                return false;
            }

            SkipBlanks();
        }

        return !AtDocumentEnd;
    }

    private readonly bool EndsFlowPlain() => IsLineEnd(at) || text[at] switch
    {
        (byte)':' => IsBlank(at + 1) || text[at + 1] == ',',
        (byte)'#' => IsComment(at),
        _ => true,
    };

    private readonly bool StartsFlowPlain() => text[at] switch
    {
        (byte)'-' => !IsBlank(at + 1) && text[at + 1] is not ((byte)',' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}'),
        (byte)':' or (byte)'?' => false,
        var first => !Indicators.Contains(first),
    };

    // Over white space, comments and line ends; false also at the end of the text, where a collection is not closed.
    private bool SkipInFlow()
    {
        while (true)
        {
            SkipBlanks();
            if (AtEnd)
            {
                return false;
            }

            if (IsLineEnd(at))
            {
                if (!SkipLineEnd() || AtDocumentEnd)
                {
                    return false;
                }
            }
            else if (IsComment(at))
            {
                SkipComment();
            }
            else
            {
                return true;
            }
        }
    }
}
