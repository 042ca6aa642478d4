using System.Runtime.InteropServices;
using Manifests.Diagnostics;

namespace Manifests.Yaml.Reading.Scanning;

internal ref partial struct DocumentScanner
{
    /// <summary>The node that starts here.</summary>
    /// <param name="parentIndent">Zero-based column of the map or list that it stands in; negative for the root.</param>
    /// <param name="depth">One-based.</param>
    /// <param name="mayBeKey">Whether it may be the first key of a map: not behind a key on the same line.</param>
    private Node? ReadBlockNode(int parentIndent, int depth, bool mayBeKey)
    {
        switch (text[at])
        {
            case (byte)'-' when IsBlank(at + 1):
                return mayBeKey ? ReadBlockSequence(Indent, depth, isInMapping: false) : null;
            case (byte)'{' or (byte)'[':
                var flow = ReadFlowCollection(parentIndent, depth);
                return flow is not null && EndsLine() ? flow : null;
            case (byte)'"' or (byte)'\'':
                return ReadQuoted(parentIndent, depth, mayBeKey);
            case (byte)'|' or (byte)'>':
                return parentIndent < 0 ? null : ReadBlockText(parentIndent);
            default:
                return ReadPlain(parentIndent, depth, mayBeKey);
        }
    }

    /// <summary>A map whose first key was read.</summary>
    private Mapping? ReadBlockMapping(int indent, int depth, ScannedKey key)
    {
        if (depth > maxDepth)
        {
            return null;
        }

        var bottom = memory.Entries.Count;
        var location = key.Location;
        while (true)
        {
            var value = ReadBlockValue(indent, depth + 1);
            if (value is null || !SkipToContent())
            {
                return null;
            }

            if (key.Text is not null)
            {
                memory.Entries.Add(new MappingEntry(key.Text, value, key.Location));
            }

            if (AtDocumentEnd || Indent < indent)
            {
                return CloseMapping(bottom, location);
            }

            if (Indent > indent || !TryReadBlockKey(out key))
            {
                return null;
            }
        }
    }

    private Mapping CloseMapping(int bottom, Location location)
    {
        var entries = CollectionsMarshal.AsSpan(memory.Entries)[bottom..];
        var mapping = new Mapping(entries.Length) { Location = location };
        foreach (ref readonly var entry in entries)
        {
            rules.Add(mapping, entry.Key, entry.Value, entry.KeyLocation);
        }

        memory.Entries.RemoveRange(bottom, entries.Length);
        return mapping;
    }

    private bool TryReadBlockKey(out ScannedKey key)
    {
        var start = at;
        var location = Here();
        var startLine = line;
        key = default;
        if (text[at] is (byte)'"' or (byte)'\'')
        {
            var quoted = ReadQuotedText(memory.Keys, parentIndent: -1);
            if (quoted is null || line != startLine || !SkipBlockColon(start))
            {
                return false;
            }

            key = new ScannedKey(rules.QuotedKey(quoted, location), location);
            return true;
        }

        return StartsPlain() && TryReadPlainKey(start, ScanPlain(), location, out key);
    }

    // Over the colon that makes a key of what was scanned.
    private bool SkipBlockColon(int keyStart)
    {
        SkipBlanks();
        if (AtEnd || text[at] != ':' || !IsBlank(at + 1) || at - keyStart > LongestKey)
        {
            return false;
        }

        at++;
        return true;
    }

    // The value behind a key's colon.
    private Node? ReadBlockValue(int indent, int depth)
    {
        var colonEnd = at;
        if (!EndsLine())
        {
            return ReadBlockNode(indent, depth, mayBeKey: false);
        }

        var empty = At(colonEnd);
        if (!SkipToContent())
        {
            return null;
        }

        if (AtDocumentEnd || Indent < indent)
        {
            return EmptyAt(empty);
        }

        if (Indent > indent)
        {
            return ReadBlockNode(indent, depth, mayBeKey: true);
        }

        // A list may stand at the indentation of its key.
        return text[at] == '-' && IsBlank(at + 1) ? ReadBlockSequence(indent, depth, isInMapping: true) : EmptyAt(empty);
    }

    /// <summary>A list that starts here.</summary>
    /// <param name="indent">Zero-based column of its dashes.</param>
    /// <param name="depth">One-based.</param>
    /// <param name="isInMapping">Whether its dashes stand at the indentation of its key, so that the next key ends it.</param>
    private Sequence? ReadBlockSequence(int indent, int depth, bool isInMapping)
    {
        if (depth > maxDepth)
        {
            return null;
        }

        var bottom = memory.Items.Count;
        var location = Here();
        while (true)
        {
            at++;
            var item = ReadBlockItem(indent, depth + 1);
            if (item is null || !SkipToContent())
            {
                return null;
            }

            memory.Items.Add(item);
            if (AtDocumentEnd || Indent < indent)
            {
                return CloseSequence(bottom, location);
            }

            if (Indent > indent)
            {
                return null;
            }

            if (text[at] != '-' || !IsBlank(at + 1))
            {
                return isInMapping ? CloseSequence(bottom, location) : null;
            }
        }
    }

    private Sequence CloseSequence(int bottom, Location location)
    {
        var items = CollectionsMarshal.AsSpan(memory.Items)[bottom..];
        var sequence = new Sequence(items) { Location = location };
        memory.Items.RemoveRange(bottom, items.Length);
        return sequence;
    }

    // What stands behind a dash.
    private Node? ReadBlockItem(int indent, int depth)
    {
        var dashEnd = at;
        SkipSpaces();
        if (!IsLineEnd(at) && !IsComment(at))
        {
            return ReadBlockNode(indent, depth, mayBeKey: true);
        }

        var empty = At(dashEnd);
        if (!SkipToContent())
        {
            return null;
        }

        return AtDocumentEnd || Indent <= indent ? EmptyAt(empty) : ReadBlockNode(indent, depth, mayBeKey: true);
    }

    private readonly Scalar EmptyAt(Location location) => rules.ScalarOf("", PlainScalarResolver.Resolve(""), location, wasQuoted: false);
}
