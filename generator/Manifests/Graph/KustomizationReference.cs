using Manifests.Diagnostics;

namespace Manifests;

/// <summary>A file, folder or remote base that a kustomization names.</summary>
/// <param name="Field">The field, such as <c>resources[2]</c>.</param>
/// <param name="Text">The path or URL as written, without the key of a generator's file.</param>
/// <param name="Location">Where it stands in the rendered file.</param>
/// <param name="Kind">What is expected there.</param>
/// <param name="Target">What is there.</param>
/// <param name="Path">The path in the tree; empty for remote bases and places outside.</param>
internal sealed record KustomizationReference(
    string Field, string Text, Location Location, ReferenceKind Kind, ReferenceTarget Target, string Path);
