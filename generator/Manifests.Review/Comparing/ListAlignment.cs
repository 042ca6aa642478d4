using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>
/// Pairs the items of two lists whose order counts: equal items by a longest common subsequence, and what is left between them in
/// its order.
/// </summary>
internal static class ListAlignment
{
    // Beyond this many cells the table costs more than it helps; what is left then is paired in its order.
    private const long MaxCells = 1_000_000;

    /// <summary>Pairs of indexes in order; -1 for a side that has no such item.</summary>
    public static List<(int Before, int After)> Of(Sequence before, Sequence after)
    {
        var pairs = new List<(int, int)>();
        var start = 0;
        while (start < before.Count && start < after.Count && before[start].ValueEquals(after[start]))
        {
            pairs.Add((start, start));
            start++;
        }

        var (endBefore, endAfter) = (before.Count, after.Count);
        while (endBefore > start && endAfter > start && before[endBefore - 1].ValueEquals(after[endAfter - 1]))
        {
            endBefore--;
            endAfter--;
        }

        AddMiddle(before, after, start, endBefore, endAfter, pairs);
        for (; endBefore < before.Count; endBefore++, endAfter++)
        {
            pairs.Add((endBefore, endAfter));
        }

        return pairs;
    }

    private static void AddMiddle(Sequence before, Sequence after, int start, int endBefore, int endAfter, List<(int, int)> pairs)
    {
        var (atBefore, atAfter) = (start, start);
        if ((long)(endBefore - start) * (endAfter - start) <= MaxCells)
        {
            foreach (var (common, other) in Common(before, after, start, endBefore, endAfter))
            {
                AddGap(before, after, atBefore, common, atAfter, other, pairs);
                pairs.Add((common, other));
                (atBefore, atAfter) = (common + 1, other + 1);
            }
        }

        AddGap(before, after, atBefore, endBefore, atAfter, endAfter, pairs);
    }

    private static List<(int, int)> Common(Sequence before, Sequence after, int start, int endBefore, int endAfter)
    {
        var (rows, columns) = (endBefore - start, endAfter - start);
        int[] left = [.. Enumerable.Range(start, rows).Select(at => NodeHash.Of(before[at]))];
        int[] right = [.. Enumerable.Range(start, columns).Select(at => NodeHash.Of(after[at]))];
        var lengths = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                lengths[row, column] = AreEqual(row, column)
                    ? lengths[row + 1, column + 1] + 1
                    : Math.Max(lengths[row + 1, column], lengths[row, column + 1]);
            }
        }

        var common = new List<(int, int)>();
        for (int row = 0, column = 0; row < rows && column < columns;)
        {
            if (AreEqual(row, column))
            {
                common.Add((start + row++, start + column++));
            }
            else if (lengths[row + 1, column] >= lengths[row, column + 1])
            {
                row++;
            }
            else
            {
                column++;
            }
        }

        return common;

        bool AreEqual(int row, int column) => left[row] == right[column] && before[start + row].ValueEquals(after[start + column]);
    }

    // Items of one shape are taken for the same item, changed; a text that replaces a map is not.
    private static void AddGap(
        Sequence before, Sequence after, int atBefore, int endBefore, int atAfter, int endAfter, List<(int, int)> pairs)
    {
        for (; atBefore < endBefore && atAfter < endAfter && AreAlike(before[atBefore], after[atAfter]); atBefore++, atAfter++)
        {
            pairs.Add((atBefore, atAfter));
        }

        for (; atBefore < endBefore; atBefore++)
        {
            pairs.Add((atBefore, -1));
        }

        for (; atAfter < endAfter; atAfter++)
        {
            pairs.Add((-1, atAfter));
        }
    }

    private static bool AreAlike(Node before, Node after) => (before, after) switch
    {
        (Mapping left, Mapping right) => SharedKeys(left, right) * 2 >= Math.Max(left.Count, right.Count),
        (Scalar, Scalar) => true,
        (Sequence, Sequence) => true,
        _ => false,
    };

    private static int SharedKeys(Mapping left, Mapping right)
    {
        var shared = 0;
        foreach (var entry in left.Entries)
        {
            shared += right.ContainsKey(entry.Key) ? 1 : 0;
        }

        return shared;
    }
}
