using System.Collections.Immutable;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A step from a value into it, on the way to where a rule about an update does not hold.</summary>
/// <param name="Key">The key of a map; <see langword="null"/> for an item of a list.</param>
/// <param name="Item">The merge keys of the item and their values as text; empty for a key.</param>
public readonly record struct TransitionStep(string? Key, ImmutableArray<KeyValuePair<string, string>> Item);
