namespace Manifests.Cli;

/// <summary>Words for what the user probably meant.</summary>
internal static class Nearest
{
    /// <summary><c>; the nearest is 'x'</c>, or an empty text when nothing is near.</summary>
    public static string Hint(string typed, IEnumerable<string> known) =>
        Find(typed, known) is { } near ? $"; the nearest is '{near}'" : "";

    /// <summary><c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    /// <summary>The known word with the fewest letters to change; <see langword="null"/> when a third or more would change.</summary>
    public static string? Find(string typed, IEnumerable<string> known) => known
        .Select(word => (Word: word, Distance: Distance(typed, word)))
        .Where(candidate => candidate.Distance * 3 <= Math.Max(typed.Length, candidate.Word.Length))
        .OrderBy(static candidate => candidate.Distance)
        .ThenBy(static candidate => candidate.Word, StringComparer.Ordinal)
        .Select(static candidate => candidate.Word)
        .FirstOrDefault();

    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = left[row - 1] == right[column - 1] ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + change);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
