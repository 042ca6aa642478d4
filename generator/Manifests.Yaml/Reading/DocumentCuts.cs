namespace Manifests.Yaml.Reading;

/// <summary>
/// Finds where a text can be cut so that each piece holds whole documents: before a line that begins with the marker
/// <c>---</c>, which YAML takes for one wherever it stands. A piece may have several documents: directives stay with theirs.
/// </summary>
internal static class DocumentCuts
{
    private const int MarkerLength = 3;

    /// <summary>Where the first piece ends; the text's length when it cannot be cut.</summary>
    public static int First(ReadOnlySpan<byte> text)
    {
        var previous = 0;
        for (var marker = NextMarker(text, 0); marker >= 0; marker = NextMarker(text, marker))
        {
            if (!HasDirective(text[previous..marker]))
            {
                return marker;
            }

            previous = marker;
        }

        return text.Length;
    }

    /// <summary>Where the last piece begins, in a text that goes on behind its end; -1 when it cannot be cut.</summary>
    public static int Last(ReadOnlySpan<byte> text)
    {
        var marker = MarkerBefore(text, text.Length);
        while (marker > 0)
        {
            var previous = MarkerBefore(text, marker);
            if (!HasDirective(text[Math.Max(previous, 0)..marker]))
            {
                return marker;
            }

            marker = previous;
        }

        return -1;
    }

    private static bool HasDirective(ReadOnlySpan<byte> lines) => lines.StartsWith((byte)'%') || lines.IndexOf("\n%"u8) >= 0;

    private static int NextMarker(ReadOnlySpan<byte> text, int from)
    {
        while (true)
        {
            var step = text[from..].IndexOf("\n---"u8);
            if (step < 0)
            {
                return -1;
            }

            from += step + 1;
            if (from + MarkerLength == text.Length || EndsMarker(text[from + MarkerLength]))
            {
                return from;
            }
        }
    }

    private static int MarkerBefore(ReadOnlySpan<byte> text, int end)
    {
        while (true)
        {
            var at = text[..end].LastIndexOf("\n---"u8);
            if (at < 0)
            {
                return -1;
            }

            var marker = at + 1;
            if (marker + MarkerLength < text.Length && EndsMarker(text[marker + MarkerLength]))
            {
                return marker;
            }

            end = marker;
        }
    }

    private static bool EndsMarker(byte next) => next is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
