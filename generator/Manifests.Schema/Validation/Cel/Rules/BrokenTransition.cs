using System.Collections.Immutable;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A rule that compares an object with what it was, and does not hold.</summary>
/// <param name="Path">The value that the rule is about, from the root on.</param>
/// <param name="Message">What the server says.</param>
/// <param name="Rule">The expression.</param>
public sealed record BrokenTransition(ImmutableArray<TransitionStep> Path, string Message, string Rule);
