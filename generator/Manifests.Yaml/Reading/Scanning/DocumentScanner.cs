using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Yaml.Reading.Scanning;

/// <summary>
/// Builds nodes straight from UTF-8, for the YAML and JSON that manifests are written in. Knows no anchors, tags, directives,
/// merge keys, complex keys or errors of syntax: there it gives up, and the parser reads instead, so that both never differ.
/// Split by concern: maps and lists in <c>.Blocks</c>, braces and brackets in <c>.Flow</c>, texts in <c>.Plain</c>,
/// <c>.Quoted</c> and <c>.BlockTexts</c>.
/// </summary>
/// <remarks>
/// Every method that returns a node returns <see langword="null"/> to give up, and every one that skips returns false.
/// </remarks>
internal ref partial struct DocumentScanner
{
    private readonly ReadOnlySpan<byte> text;
    private readonly ReadingRules rules;
    private readonly ScanMemory memory;
    private readonly int maxDepth;

    private int at;
    private int line = 1;
    private int lineStart;

    // How many characters the current line has up to an offset.
    private int characters;
    private int counted;
    private bool isFirst = true;

    // Whether a bracket or brace came after the last plain scalar, also in the document before. The parser underneath then reads
    // a scalar that begins with a colon without it.
    private bool isAfterFlow;

    /// <summary>A scanner at the beginning of a text.</summary>
    /// <param name="text">The checked text, without <see cref="OddLineEnds"/>.</param>
    /// <param name="rules">What is decided as in the parser.</param>
    /// <param name="memory">What is used again.</param>
    /// <param name="maxDepth">See <see cref="YamlReaderOptions.MaxDepth"/>.</param>
    public DocumentScanner(ReadOnlySpan<byte> text, ReadingRules rules, ScanMemory memory, int maxDepth)
    {
        this.text = text;
        this.rules = rules;
        this.memory = memory;
        this.maxDepth = maxDepth;
    }

    /// <summary>Reads the next document.</summary>
    /// <param name="root">The document, if there is one with content.</param>
    public ScanOutcome Read(out Node? root)
    {
        root = null;
        if (!SkipToDocument())
        {
            return ScanOutcome.NotUnderstood;
        }

        if (AtEnd)
        {
            return ScanOutcome.EndOfStream;
        }

        if (!SkipDocumentStart() || !SkipToContent())
        {
            return ScanOutcome.NotUnderstood;
        }

        isFirst = false;
        if (AtDocumentEnd)
        {
            return ScanOutcome.EmptyDocument;
        }

        root = ReadBlockNode(parentIndent: -1, depth: 1, mayBeKey: true);
        return root is not null && SkipToContent() && AtDocumentEnd ? ScanOutcome.Document : ScanOutcome.NotUnderstood;
    }

    // Past the "..." lines of the document before. One at the beginning of a stream ends it, to the parser.
    private bool SkipToDocument()
    {
        if (!SkipToContent())
        {
            return false;
        }

        while (AtMarker((byte)'.'))
        {
            if (isFirst || !SkipMarker() || !SkipToContent())
            {
                return false;
            }
        }

        return true;
    }

    // Only the first document of a stream needs no marker.
    private bool SkipDocumentStart() => AtMarker((byte)'-') ? SkipMarker() : isFirst;

    // Content behind a marker is rare, and has rules of its own.
    private bool SkipMarker()
    {
        at += 3;
        SkipSpaces();
        return EndsLine();
    }

    private readonly bool AtEnd => at == text.Length;

    private readonly bool AtDocumentEnd => AtEnd || AtMarker((byte)'-') || AtMarker((byte)'.');

    // Zero-based, in bytes: the same as in characters wherever indentation counts.
    private readonly int Indent => at - lineStart;

    private readonly bool AtMarker(byte mark) =>
        at == lineStart && text.Length - at >= 3 && text[at] == mark && text[at + 1] == mark && text[at + 2] == mark && IsBlank(at + 3);

    // Also where the text ends.
    private readonly bool IsBlank(int offset) =>
        offset >= text.Length || text[offset] is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r';

    private readonly bool IsLineEnd(int offset) => offset >= text.Length || text[offset] is (byte)'\n' or (byte)'\r';

    private readonly bool IsComment(int offset) =>
        text[offset] == '#' && (offset == lineStart || text[offset - 1] is (byte)' ' or (byte)'\t');

    // Whether nothing but white space and a comment follows on the line.
    private bool EndsLine()
    {
        SkipBlanks();
        return IsLineEnd(at) || IsComment(at);
    }

    private void SkipSpaces()
    {
        var step = text[at..].IndexOfAnyExcept((byte)' ');
        at = step < 0 ? text.Length : at + step;
    }

    private void SkipBlanks()
    {
        while (!AtEnd && text[at] is (byte)' ' or (byte)'\t')
        {
            at++;
        }
    }

    // Over spaces, comments and line ends. Tabs are left to the parser, which knows where they are wrong.
    private bool SkipToContent()
    {
        while (true)
        {
            SkipSpaces();
            if (AtEnd)
            {
                return true;
            }

            switch (text[at])
            {
                case (byte)'\n' or (byte)'\r':
                    if (!SkipLineEnd())
                    {
                        return false;
                    }

                    break;
                case (byte)'#' when IsComment(at):
                    SkipComment();
                    break;
                case (byte)'\t':
                    return false;
                default:
                    return true;
            }
        }
    }

    private void SkipComment()
    {
        var step = text[at..].IndexOf((byte)'\n');
        at = step < 0 ? text.Length : at + step;
    }

    private bool SkipLineEnd()
    {
        if (text[at] == '\r')
        {
            at++;
        }

        if (AtEnd || text[at] != '\n')
        {
            return false;
        }

        at++;
        line++;
        lineStart = at;
        return true;
    }

    private Location Here() => At(at);

    // A place on the current line.
    private Location At(int offset)
    {
        if (memory.NotAscii < lineStart)
        {
            var step = text[lineStart..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            memory.NotAscii = step < 0 ? text.Length : lineStart + step;
        }

        var column = offset <= memory.NotAscii ? offset - lineStart : CharactersTo(offset);
        return rules.At(line, column + 1);
    }

    // On the current line. Goes on from the last place, since a file of JSON may be one line.
    private int CharactersTo(int offset)
    {
        if (counted < lineStart || counted > offset)
        {
            counted = lineStart;
            characters = 0;
        }

        characters += Encoding.UTF8.GetCharCount(text[counted..offset]);
        counted = offset;
        return characters;
    }
}
