using System.Collections.Immutable;

namespace Manifests.Schema.Explaining;

/// <summary>The kind that a subject begins with.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Path">The words behind it: the fields.</param>
/// <param name="Others">What else the name could have meant.</param>
internal sealed record FoundKind(KindSchema Kind, ImmutableArray<string> Path, ImmutableArray<KindName> Others);
