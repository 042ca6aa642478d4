using Manifests.Diagnostics;

namespace Manifests.Yaml.Reading.Scanning;

/// <summary>A key whose colon was passed.</summary>
/// <param name="Text">The key; <see langword="null"/> when a finding says why it cannot be one.</param>
/// <param name="Location">Where it stands.</param>
internal readonly record struct ScannedKey(string? Text, Location Location);
