using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Manifests.Yaml.Reading;

/// <summary>The parser's events, one at a time. Every way the parser can fail leaves here as a <see cref="YamlException"/>.</summary>
internal sealed class EventCursor(IParser parser)
{
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
            // The scanner underneath fails in these ways on some malformed escapes and directives.
            throw new SyntaxErrorException(LastMark, LastMark, "the parser cannot make sense of the text after this place");
        }

        Current = parser.Current!;
        LastMark = Current.End;
        return true;
    }

    /// <summary>Steps over the node that starts at the current event, up to its last event.</summary>
    public void SkipNode()
    {
        var open = Current.NestingIncrease;
        while (open > 0)
        {
            Move();
            open += Current.NestingIncrease;
        }
    }
}
