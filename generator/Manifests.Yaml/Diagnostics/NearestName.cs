namespace Manifests.Diagnostics;

/// <summary>Finds the known name that a mistyped one was probably meant to be.</summary>
public static class NearestName
{
    private const int MaxComparedLength = 128;

    /// <summary>
    /// The nearest candidate by edit distance (insert, remove, replace, swap neighbours); differences of case count least.
    /// <see langword="null"/> when none is near enough to be a good guess. Ties go to the first candidate.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var best = Allowance(name) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(name, candidate, best);
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>
    /// The edit distance, told in halves so that a difference of case (1) weighs less than another letter (2);
    /// <see cref="int.MaxValue"/> when it is not below <paramref name="limit"/>.
    /// </summary>
    internal static int Distance(string from, string to, int limit)
    {
        // HOSTNAME was meant to be hostname, however many letters differ.
        if (string.Equals(from, to, StringComparison.OrdinalIgnoreCase))
        {
            return from == to ? 0 : 1;
        }

        if (from.Length > MaxComparedLength || to.Length > MaxComparedLength || Math.Abs(from.Length - to.Length) * 2 >= limit)
        {
            return int.MaxValue;
        }

        Span<int> beforeLast = stackalloc int[to.Length + 1];
        Span<int> last = stackalloc int[to.Length + 1];
        Span<int> current = stackalloc int[to.Length + 1];
        for (var column = 0; column <= to.Length; column++)
        {
            last[column] = column * 2;
        }

        for (var row = 1; row <= from.Length; row++)
        {
            FillRow(from, to, row, beforeLast, last, current);
            var recycled = beforeLast;
            beforeLast = last;
            last = current;
            current = recycled;
        }

        return last[to.Length] < limit ? last[to.Length] : int.MaxValue;
    }

    private static void FillRow(string from, string to, int row, Span<int> beforeLast, Span<int> last, Span<int> current)
    {
        current[0] = row * 2;
        for (var column = 1; column <= to.Length; column++)
        {
            var cost = last[column - 1] + Replacement(from[row - 1], to[column - 1]);
            cost = Math.Min(cost, last[column] + 2);
            cost = Math.Min(cost, current[column - 1] + 2);
            if (row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1])
            {
                cost = Math.Min(cost, beforeLast[column - 2] + 2);
            }

            current[column] = cost;
        }
    }

    private static int Replacement(char from, char to)
    {
        if (from == to)
        {
            return 0;
        }

        return char.ToLowerInvariant(from) == char.ToLowerInvariant(to) ? 1 : 2;
    }

    // One slip in a short name, two in a middling one, three in a long one.
    private static int Allowance(string name) => name.Length switch { <= 2 => 1, <= 5 => 2, <= 10 => 4, _ => 6 };
}
