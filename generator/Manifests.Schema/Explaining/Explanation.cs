using System.Collections.Immutable;

namespace Manifests.Schema.Explaining;

/// <summary>What the catalog says about a kind or one of its fields.</summary>
/// <param name="Kind">The kind that was meant.</param>
/// <param name="Path">The field below the kind, such as <c>spec.rules.matches</c>; empty for the kind itself.</param>
/// <param name="Field">The kind or field.</param>
/// <param name="Others">What else the same name could have meant, the most likely first.</param>
public sealed record Explanation(KindSchema Kind, string Path, FieldExplanation Field, ImmutableArray<KindName> Others);
