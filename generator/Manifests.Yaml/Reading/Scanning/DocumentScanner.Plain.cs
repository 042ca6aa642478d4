using System.Buffers;
using Manifests.Diagnostics;

namespace Manifests.Yaml.Reading.Scanning;

internal ref partial struct DocumentScanner
{
    // The parser underneath allows 1024 characters from a key's first to its colon.
    private const int LongestKey = 1000;

    private static readonly SearchValues<byte> EndOfPlain = SearchValues.Create(":#\n\r"u8);

    // What cannot begin a plain scalar; of '-', '?' and ':' it depends on what follows.
    private static readonly SearchValues<byte> Indicators = SearchValues.Create(",[]{}#&*!|>'\"%@`\t"u8);

    // A colon first is read as the text it is only where the parser would do so, too; see isAfterFlow.
    private readonly bool StartsPlain() => text[at] switch
    {
        (byte)'-' or (byte)'?' => !IsBlank(at + 1),
        (byte)':' => !IsBlank(at + 1) && !isAfterFlow,
        var first => !Indicators.Contains(first),
    };

    private Node? ReadPlain(int parentIndent, int depth, bool mayBeKey)
    {
        if (!StartsPlain())
        {
            return null;
        }

        var start = at;
        var startLine = line;
        var indent = Indent;
        var location = Here();
        var end = ScanPlain();
        if (!AtEnd && text[at] == ':')
        {
            return mayBeKey && TryReadPlainKey(start, end, location, out var key) ? ReadBlockMapping(indent, depth, key) : null;
        }

        // A plain root has rules of its own.
        if (parentIndent < 0)
        {
            return null;
        }

        return ContinuesBelow(parentIndent) switch
        {
            true => ReadFoldedPlain(text[start..end], startLine, parentIndent, location),
            false => PlainScalar(text[start..end], location),
            null => null,
        };
    }

    // To the end of the scalar on this line: the returned offset is behind its last character, the scanner at what ends it.
    private int ScanPlain()
    {
        isAfterFlow = false;
        var start = at;
        while (true)
        {
            var step = text[at..].IndexOfAny(EndOfPlain);
            at = step < 0 ? text.Length : at + step;
            if (IsLineEnd(at) || (text[at] == ':' ? IsBlank(at + 1) : at > start && IsComment(at)))
            {
                return TrimBlanks(start, at);
            }

            at++;
        }
    }

    private readonly int TrimBlanks(int start, int end)
    {
        while (end > start && text[end - 1] is (byte)' ' or (byte)'\t')
        {
            end--;
        }

        return end;
    }

    // Not the merge key. And an asterisk in front of a word keeps the parser underneath from seeing the colon behind it.
    private static bool IsKeyToParser(ReadOnlySpan<byte> source)
    {
        var asterisk = source.IndexOf((byte)'*');
        return asterisk < 0
            ? !source.SequenceEqual("<<"u8)
            : source.IndexOf(" *"u8) < 0 && source.IndexOf("\t*"u8) < 0;
    }

    private bool TryReadPlainKey(int start, int end, Location location, out ScannedKey key)
    {
        key = default;
        var source = text[start..end];
        if (AtEnd || text[at] != ':' || at - start > LongestKey || !IsKeyToParser(source))
        {
            return false;
        }

        at++;
        key = PlainKey(source, location);
        return true;
    }

    private readonly ScannedKey PlainKey(ReadOnlySpan<byte> source, Location location)
    {
        var spelling = memory.Keys.Share(source);
        return new ScannedKey(rules.KeyOf(spelling, PlainScalarResolver.Resolve(spelling), location), location);
    }

    private readonly Scalar PlainScalar(ReadOnlySpan<byte> source, Location location)
    {
        var spelling = memory.Values.Share(source);
        return rules.ScalarOf(spelling, PlainScalarResolver.Resolve(spelling), location, wasQuoted: false);
    }

    // Whether the next line with content goes on with the scalar; null when there is a tab before it. Stops in front of that content.
    private bool? ContinuesBelow(int parentIndent)
    {
        if (AtEnd || text[at] == '#')
        {
            return false;
        }

        while (!AtEnd && IsLineEnd(at))
        {
            if (!SkipLineEnd())
            {
                return null;
            }

            SkipSpaces();
        }

        if (AtEnd)
        {
            return false;
        }

        return text[at] == '\t' ? null : Indent > parentIndent && text[at] != '#';
    }

    // The scanner stands at the second line's content.
    private Scalar? ReadFoldedPlain(ReadOnlySpan<byte> firstLine, int startLine, int parentIndent, Location location)
    {
        memory.Text.ResetWrittenCount();
        memory.Text.Write(firstLine);
        while (true)
        {
            WriteFold(line - startLine);
            startLine = line;
            var lineOfText = at;
            var lineEnd = ScanPlain();
            if (!AtEnd && text[at] == ':')
            {
                return null;
            }

            memory.Text.Write(text[lineOfText..lineEnd]);
            switch (ContinuesBelow(parentIndent))
            {
                case null:
                    return null;
                case false:
                    return PlainScalar(memory.Text.WrittenSpan, location);
            }
        }
    }

    // One line end becomes a space, more become one less.
    private readonly void WriteFold(int lineEnds)
    {
        if (lineEnds == 1)
        {
            memory.Text.Write(" "u8);
        }
        else
        {
            WriteLineEnds(lineEnds - 1);
        }
    }

    private readonly void WriteLineEnds(int count)
    {
        for (; count > 0; count--)
        {
            memory.Text.Write("\n"u8);
        }
    }
}
