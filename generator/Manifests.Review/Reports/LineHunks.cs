using System.Collections.Immutable;

namespace Manifests.Review;

/// <summary>Cuts a comparison of lines down to what differs and a few lines around it.</summary>
public static class LineHunks
{
    /// <summary>The parts that differ, in order; none when nothing does.</summary>
    /// <param name="lines">Every line of both sides.</param>
    /// <param name="around">How many equal lines to keep before and behind a difference; zero or more.</param>
    public static IEnumerable<ImmutableArray<LineChange>> Of(ImmutableArray<LineChange> lines, int around)
    {
        for (var at = 0; at < lines.Length;)
        {
            var first = NextDifference(lines, at);
            if (first < 0)
            {
                yield break;
            }

            var end = first + 1;
            for (var next = NextDifference(lines, end); next >= 0 && next - end <= 2 * around; next = NextDifference(lines, end))
            {
                end = next + 1;
            }

            var start = Math.Max(at, first - around);
            var stop = Math.Min(lines.Length, end + around);
            yield return lines[start..stop];
            at = stop;
        }
    }

    private static int NextDifference(ImmutableArray<LineChange> lines, int from)
    {
        for (var at = from; at < lines.Length; at++)
        {
            if (lines[at].Kind != LineChangeKind.Same)
            {
                return at;
            }
        }

        return -1;
    }
}
