using System.Collections.Immutable;

namespace Manifests.Schema.Across;

/// <summary>A kind that the input defines.</summary>
/// <param name="Served">Its served versions; none when it cannot be used.</param>
/// <param name="Problem">Why its objects cannot be checked, as words of a sentence; <see langword="null"/> when they can.</param>
internal sealed record InputKind(ImmutableArray<KindSchema> Served, string? Problem);
