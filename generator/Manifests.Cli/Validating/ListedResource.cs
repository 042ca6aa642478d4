using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>An object to check.</summary>
/// <param name="Node">What stands there; it may be no map.</param>
/// <param name="Path">Where in its document: <c>items[2]</c>; empty for the document itself.</param>
internal readonly record struct ListedResource(Node Node, string Path);
