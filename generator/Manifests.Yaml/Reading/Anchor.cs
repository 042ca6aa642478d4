using Manifests.Diagnostics;

namespace Manifests.Yaml.Reading;

/// <summary>A node that aliases can repeat.</summary>
/// <param name="Location">Where the anchor stands.</param>
/// <param name="Node">The finished node; <see langword="null"/> while it is being read, so an alias to it would be a cycle.</param>
internal readonly record struct Anchor(Location Location, Node? Node = null);
