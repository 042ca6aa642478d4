using System.Collections.Immutable;

namespace Manifests;

/// <summary>A sealed file.</summary>
/// <param name="Bytes">The manifest of the SealedSecret.</param>
/// <param name="Outcomes">What was done with each value, in ordinal order.</param>
public sealed record SealedResult(ReadOnlyMemory<byte> Bytes, ImmutableArray<(string Key, SealingOutcome Outcome)> Outcomes);
