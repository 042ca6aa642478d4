using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A line that sets something.</summary>
/// <param name="Key">Without the marks of a placeholder.</param>
/// <param name="KeyPlace">Where the key begins.</param>
/// <param name="Value">A text when it is in quotes; otherwise what YAML takes it for, as it would after a find-and-replace.</param>
internal sealed record ConfLine(string Key, Location KeyPlace, Scalar Value);
