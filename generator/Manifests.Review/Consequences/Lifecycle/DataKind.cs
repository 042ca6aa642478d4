namespace Manifests.Review.Consequences;

/// <summary>A kind whose objects hold, or stand for, what cannot be made again from the tree.</summary>
/// <param name="Kind">The kind without its version.</param>
/// <param name="Loss">What is lost with an object, as words of a sentence.</param>
/// <param name="WayOut">How to keep it.</param>
internal sealed record DataKind(string Kind, string Loss, string WayOut);
