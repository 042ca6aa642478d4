namespace Manifests;

/// <summary>The next step for a path that is not there.</summary>
internal static class NearestPath
{
    /// <summary><c>Did you mean 'x'?</c> when one is near; otherwise a sentence without one.</summary>
    public static string For(string path, IEnumerable<string> known)
    {
        var nearest = known
            .Select(candidate => (candidate, distance: Distance(path, candidate)))
            .OrderBy(static pair => pair.distance)
            .ThenBy(static pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.candidate is { Length: > 0 } found && nearest.distance <= Math.Max(2, path.Length / 3)
            ? $"Did you mean '{found}'?"
            : "Add it to the tree, or name another.";
    }

    // Levenshtein in two rows.
    private static int Distance(string left, string right)
    {
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var here = new int[right.Length + 1];
            here[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var swap = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                here[column] = Math.Min(swap, Math.Min(above[column], here[column - 1]) + 1);
            }

            above = here;
        }

        return above[^1];
    }
}
