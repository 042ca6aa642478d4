namespace Manifests.Review;

/// <summary>What ArgoCD or the API server will do because of a change.</summary>
/// <param name="Rule">The name of the rule that says so: lower-case words with hyphens, such as <c>pods-restart</c>. Never reused.</param>
/// <param name="Severity">How bad it can be.</param>
/// <param name="Sentence">
/// What will happen. The same change in several environments gives the same sentence, so it names no environment; plain text without
/// secret values.
/// </param>
/// <param name="WayOut">What to do when that is not wanted; <see langword="null"/> when nothing has to be said.</param>
public sealed record Consequence(string Rule, ConsequenceSeverity Severity, string Sentence, string? WayOut = null)
{
    /// <summary>The field that brings it about; <see langword="null"/> when the whole resource does.</summary>
    public FieldPath? Path { get; init; }
}
