using Manifests.Diagnostics;

namespace Manifests.Yaml;

/// <summary>A key of a map and its value.</summary>
/// <param name="Key">The key as text.</param>
/// <param name="Value">Its value.</param>
/// <param name="KeyLocation">Where the key stands; <see cref="Location.None"/> when it was made in memory.</param>
public readonly record struct MappingEntry(string Key, Node Value, Location KeyLocation);
