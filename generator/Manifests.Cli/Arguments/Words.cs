using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Parts of sentences about words that the user typed or could type.</summary>
internal static class Words
{
    /// <summary><c>; the nearest is 'x'</c>, or an empty text when nothing is near.</summary>
    public static string NearestTo(string typed, IEnumerable<string> known) =>
        NearestName.Find(typed, known) is { } near ? $"; the nearest is '{near}'" : "";

    /// <summary><c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}
