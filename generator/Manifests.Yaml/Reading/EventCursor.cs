using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Manifests.Yaml.Reading;

/// <summary>The parser's events, one at a time. Every way the parser can fail leaves here as a <see cref="YamlException"/>.</summary>
internal sealed class EventCursor(IParser parser, int linesBefore)
{
    private const int DeepestSkipped = 1000;

    // The collections that are open; a place for those in braces or brackets.
    private readonly Stack<Mark?> open = new();

    public ParsingEvent Current { get; private set; } = new StreamStart();

    /// <summary>Where the last event ended; the best guess when an exception names no place.</summary>
    public Mark LastMark { get; private set; } = Mark.Empty;

    /// <summary>Steps on; false behind the stream's end.</summary>
    public bool Move()
    {
        try
        {
            if (!parser.MoveNext())
            {
                return false;
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException
            or IndexOutOfRangeException or OverflowException or NullReferenceException)
        {
            // The parser underneath fails in these ways on braces that are not closed, and on malformed escapes.
            throw new SyntaxErrorException(LastMark, LastMark, Reason());
        }

        Current = parser.Current!;
        LastMark = Current.End;
        Follow(Current);
        return true;
    }

    /// <summary>Steps over the node that starts at the current event, up to its last event.</summary>
    /// <exception cref="FileGivenUpException">
    /// The node nests absurdly deep: the scanner's time grows with the square of the depth.
    /// </exception>
    public void SkipNode()
    {
        var levels = Current.NestingIncrease;
        while (levels > 0)
        {
            Move();
            levels += Current.NestingIncrease;
            if (levels > DeepestSkipped)
            {
                throw new FileGivenUpException();
            }
        }
    }

    private void Follow(ParsingEvent next)
    {
        switch (next)
        {
            case MappingStart mapping:
                open.Push(mapping.Style == MappingStyle.Flow ? mapping.Start : null);
                break;
            case SequenceStart sequence:
                open.Push(sequence.Style == SequenceStyle.Flow ? sequence.Start : null);
                break;
            case MappingEnd or SequenceEnd:
                open.Pop();
                break;
        }
    }

    private string Reason() => open.TryPeek(out var opened) && opened is { } start
        ? $"the brace or bracket opened at line {linesBefore + start.Line}, column {start.Column} is not closed, or a comma is missing before the next item"
        : "the text after this place cannot be understood";
}
