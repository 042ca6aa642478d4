namespace Manifests.Review;

/// <summary>Takes events for one that say the same of other subjects, in the same places.</summary>
internal sealed class InTheSameWords : IEqualityComparer<FoldedEvent>
{
    public static InTheSameWords Instance { get; } = new();

    public bool Equals(FoldedEvent? left, FoldedEvent? right) => left is null || right is null
        ? left == right
        : WordsOf(left) == WordsOf(right) && left.Places.AsSpan().SequenceEqual(right.Places.AsSpan());

    public int GetHashCode(FoldedEvent found) => HashCode.Combine(WordsOf(found), found.Places.Length);

    private static (ConsequenceSeverity Severity, string Rule, string Sentence, string? WayOut) WordsOf(FoldedEvent found) =>
        (found.Consequence.Severity, found.Consequence.Rule, found.Consequence.Sentence, found.Consequence.WayOut);
}
