using System.Collections.Immutable;
using System.Globalization;

namespace Manifests.Review;

/// <summary>Something that will happen, told once for all its places and for everything that it happens to in the same words.</summary>
/// <param name="Consequence">What will happen.</param>
/// <param name="Subjects">What brings it about, one at least.</param>
/// <param name="Places">The trees in words, each once.</param>
public sealed record FoldedEvent(Consequence Consequence, ImmutableArray<FoldedSubject> Subjects, ImmutableArray<string> Places)
{
    private const int MostNamed = 3;

    /// <summary>The subjects that are named; the others are only counted.</summary>
    public IEnumerable<FoldedSubject> Named => Subjects.Take(Subjects.Length > MostNamed ? MostNamed - 1 : MostNamed);

    /// <summary>What follows the names: how many more there are; empty when all are named.</summary>
    public string More => Subjects.Length > MostNamed
        ? string.Create(CultureInfo.InvariantCulture, $" and {Subjects.Length - MostNamed + 1} more")
        : "";
}
