using Manifests.Diagnostics;

namespace Manifests.Schema.Across;

/// <summary>A place of a resource that names another one.</summary>
/// <param name="Kind">The kind that is named, one of <see cref="ReferredKinds"/>.</param>
/// <param name="Namespace">The namespace that is said with the name; <see langword="null"/> for that of the resource itself.</param>
/// <param name="Name">The name.</param>
/// <param name="Part">The key, port or listener that is wanted of it; <see langword="null"/> for none.</param>
/// <param name="Path">Where in the resource.</param>
/// <param name="Location">Where it stands.</param>
internal readonly record struct ObjectReference(string Kind, string? Namespace, string Name, string? Part, string Path, Location Location);
