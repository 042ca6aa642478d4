using Manifests.Diagnostics;

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

        return NearestName.Find(word, known.Order(StringComparer.Ordinal)) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : $"Known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";
    }
}
