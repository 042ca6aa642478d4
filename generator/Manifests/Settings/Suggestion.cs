namespace Manifests;

/// <summary>The next step for a word that is not among the known ones.</summary>
internal static class Suggestion
{
    /// <summary><c>Did you mean 'x'?</c> when one is near, otherwise all of them in ordinal order.</summary>
    public static string For(string word, IReadOnlyCollection<string> known)
    {
        if (known.Count == 0)
        {
            return "No key is known here; remove it.";
        }

        var nearest = known
            .Select(candidate => (candidate, distance: Distance(word, candidate)))
            .OrderBy(static pair => pair.distance)
            .ThenBy(static pair => pair.candidate, StringComparer.Ordinal)
            .First();
        return nearest.distance <= Math.Max(2, word.Length / 3)
            ? $"Did you mean '{nearest.candidate}'?"
            : $"Known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";
    }

    // Levenshtein over lower-case letters, so that 'hostName' is next to 'hostname'; a swap of neighbours counts one.
    private static int Distance(string left, string right)
    {
        var (a, b) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                cost[i, j] = Cell(cost, a, b, i, j);
            }
        }

        return cost[a.Length, b.Length];
    }

    private static int Cell(int[,] cost, string a, string b, int i, int j)
    {
        if (i == 0 || j == 0)
        {
            return i + j;
        }

        var best = Math.Min(cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(best, cost[i - 2, j - 2] + 1) : best;
    }
}
