using System.Buffers;
using System.Text;

namespace Manifests.Yaml.Reading.Scanning;

internal ref partial struct DocumentScanner
{
    /// <summary>A text behind <c>|</c> or <c>&gt;</c>. Afterwards the scanner is at the beginning of the first line behind it.</summary>
    private Scalar? ReadBlockText(int parentIndent)
    {
        var location = Here();
        var isFolded = text[at] == '>';
        at++;
        if (!TryReadHeader(out var chomping, out var indentation))
        {
            return null;
        }

        memory.Text.ResetWrittenCount();
        if (!TrySkipLeadingLines(out var leading))
        {
            return null;
        }

        var indent = indentation > 0 ? parentIndent + indentation : Math.Max(SpacesAt(at), parentIndent + 1);
        var value = CopyBlockLines(indent, isFolded, chomping, leading);
        return value is null ? null : rules.ScalarOf(value, ResolvedScalar.String(value), location, wasQuoted: true);
    }

    // Chomping is '-', '+' or 0; indentation is 0 unless it was written.
    private bool TryReadHeader(out byte chomping, out int indentation)
    {
        chomping = 0;
        indentation = 0;
        while (!IsBlank(at))
        {
            var mark = text[at];
            if (mark is (byte)'-' or (byte)'+' && chomping == 0)
            {
                chomping = mark;
            }
            else if (mark is >= (byte)'1' and <= (byte)'9' && indentation == 0)
            {
                indentation = mark - '0';
            }
            else
            {
                return false;
            }

            at++;
        }

        if (!EndsLine())
        {
            return false;
        }

        if (!AtEnd && text[at] == '#')
        {
            SkipComment();
        }

        return AtEnd || SkipLineEnd();
    }

    // Empty lines above the first one with content. About those with spaces the parser has an opinion.
    private bool TrySkipLeadingLines(out int lines)
    {
        lines = 0;
        while (!AtEnd)
        {
            var spaces = SpacesAt(at);
            if (at + spaces == text.Length || !IsLineEnd(at + spaces))
            {
                return true;
            }

            if (spaces > 0 || !SkipLineEnd())
            {
                return false;
            }

            lines++;
        }

        return true;
    }

    private string? CopyBlockLines(int indent, bool isFolded, byte chomping, int emptyLines)
    {
        var hasLineEnd = false;
        var wasIndented = false;
        while (StartsBlockLine(indent))
        {
            var start = at + indent;
            var isIndented = text[start] is (byte)' ' or (byte)'\t';
            if (isFolded && hasLineEnd && !wasIndented && !isIndented)
            {
                WriteFold(emptyLines + 1);
            }
            else
            {
                WriteLineEnds(emptyLines + (hasLineEnd ? 1 : 0));
            }

            wasIndented = isIndented;
            if (!CopyBlockLine(start, out hasLineEnd) || !TrySkipEmptyLines(indent, out emptyLines))
            {
                return null;
            }
        }

        WriteLineEnds((hasLineEnd && chomping != '-' ? 1 : 0) + (chomping == '+' ? emptyLines : 0));
        return Encoding.UTF8.GetString(memory.Text.WrittenSpan);
    }

    private readonly bool StartsBlockLine(int indent) => text.Length - at > indent && SpacesAt(at) >= indent;

    private bool CopyBlockLine(int start, out bool hasLineEnd)
    {
        var length = text[start..].IndexOf((byte)'\n');
        hasLineEnd = length >= 0;
        if (!hasLineEnd)
        {
            at = text.Length;
            memory.Text.Write(text[start..]);
            return true;
        }

        at = start + length;
        var isWindows = length > 0 && text[at - 1] == '\r';
        memory.Text.Write(text.Slice(start, isWindows ? length - 1 : length));
        return SkipLineEnd();
    }

    // Lines with nothing but some of the indentation; more spaces than that are content.
    private bool TrySkipEmptyLines(int indent, out int lines)
    {
        lines = 0;
        while (!AtEnd)
        {
            var spaces = Math.Min(SpacesAt(at), indent);
            if (at + spaces == text.Length || !IsLineEnd(at + spaces))
            {
                return true;
            }

            at += spaces;
            if (!SkipLineEnd())
            {
                return false;
            }

            lines++;
        }

        return true;
    }

    private readonly int SpacesAt(int offset)
    {
        var step = text[offset..].IndexOfAnyExcept((byte)' ');
        return step < 0 ? text.Length - offset : step;
    }
}
