using System.Collections.Immutable;
using DiffPlex;

namespace Manifests.Review;

/// <summary>Compares texts line by line.</summary>
internal static class TextLines
{
    // Above this many lines that differ on both sides together, the whole middle is told as replaced.
    private const int MaxCompared = 20_000;

    /// <summary>Every line of both sides; a text without a line end at its end differs from one with it in its last line.</summary>
    public static ImmutableArray<LineChange> Compare(string before, string after)
    {
        var (left, right) = (before.Split('\n'), after.Split('\n'));
        var lines = ImmutableArray.CreateBuilder<LineChange>(Math.Max(left.Length, right.Length));
        var same = SharedStart(left, right);
        var end = SharedEnd(left, right, same);
        AddSame(lines, left, 0, 0, same);
        var (middleLeft, middleRight) = (left.Length - same - end, right.Length - same - end);
        if (middleLeft + middleRight > MaxCompared)
        {
            AddReplaced(lines, left, same, middleLeft, right, same, middleRight);
        }
        else
        {
            AddCompared(lines, left.AsSpan(same, middleLeft), right.AsSpan(same, middleRight), same);
        }

        AddSame(lines, left, left.Length - end, right.Length - end, end);
        return lines.ToImmutable();
    }

    /// <summary>Every line of a text that only one side has.</summary>
    public static ImmutableArray<LineChange> Whole(string text, LineChangeKind kind) =>
    [
        .. text.TrimEnd('\n').Split('\n').Select((line, at) => kind == LineChangeKind.Added
            ? new LineChange(kind, line, 0, at + 1)
            : new LineChange(kind, line, at + 1, 0)),
    ];

    private static int SharedStart(string[] left, string[] right)
    {
        var same = 0;
        while (same < left.Length && same < right.Length && left[same] == right[same])
        {
            same++;
        }

        return same;
    }

    private static int SharedEnd(string[] left, string[] right, int start)
    {
        var same = 0;
        while (same < left.Length - start && same < right.Length - start && left[^(same + 1)] == right[^(same + 1)])
        {
            same++;
        }

        return same;
    }

    private static void AddCompared(
        ImmutableArray<LineChange>.Builder lines, ReadOnlySpan<string> left, ReadOnlySpan<string> right, int offset)
    {
        string[] before = [.. left];
        string[] after = [.. right];

        // The library takes one empty line for no line at all.
        var blocks = before is [] or [""] || after is [] or [""]
            ? null
            : new Differ().CreateCustomDiffs(
                string.Join('\n', before),
                string.Join('\n', after),
                ignoreWhiteSpace: false,
                ignoreCase: false,
                static text => text.Split('\n')).DiffBlocks;
        if (blocks is null)
        {
            AddReplaced(lines, before, 0, before.Length, after, 0, after.Length, offset);
            return;
        }

        var (atBefore, atAfter) = (0, 0);
        foreach (var block in blocks)
        {
            AddSame(lines, before, atBefore, atAfter, block.DeleteStartA - atBefore, offset);
            AddReplaced(lines, before, block.DeleteStartA, block.DeleteCountA, after, block.InsertStartB, block.InsertCountB, offset);
            (atBefore, atAfter) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        AddSame(lines, before, atBefore, atAfter, before.Length - atBefore, offset);
    }

    private static void AddSame(ImmutableArray<LineChange>.Builder lines, string[] text, int before, int after, int count, int offset = 0)
    {
        for (var at = 0; at < count; at++)
        {
            lines.Add(new LineChange(LineChangeKind.Same, text[before + at], offset + before + at + 1, offset + after + at + 1));
        }
    }

    private static void AddReplaced(
        ImmutableArray<LineChange>.Builder lines, string[] left, int before, int removed, string[] right, int after, int added, int offset = 0)
    {
        for (var at = before; at < before + removed; at++)
        {
            lines.Add(new LineChange(LineChangeKind.Removed, left[at], offset + at + 1, 0));
        }

        for (var at = after; at < after + added; at++)
        {
            lines.Add(new LineChange(LineChangeKind.Added, right[at], 0, offset + at + 1));
        }
    }
}
