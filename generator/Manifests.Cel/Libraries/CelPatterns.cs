using System.Collections.Concurrent;
using Manifests.Patterns;

namespace Manifests.Cel;

/// <summary>Patterns that expressions use, read once. Safe for several threads.</summary>
public static class CelPatterns
{
    // A pattern made from data differs each time; what is kept must not grow with it.
    private const int MaxKept = 1024;

    private static readonly ConcurrentDictionary<string, Re2Pattern> Kept = new(StringComparer.Ordinal);

    /// <summary>The pattern of a text; one that is not RE2 has a <see cref="Re2Pattern.Problem"/>.</summary>
    public static Re2Pattern Get(string pattern)
    {
        if (Kept.TryGetValue(pattern, out var kept))
        {
            return kept;
        }

        var read = Re2Pattern.Read(pattern);
        if (Kept.Count < MaxKept)
        {
            Kept.TryAdd(pattern, read);
        }

        return read;
    }
}
