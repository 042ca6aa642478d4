using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A source of an Application of the tree.</summary>
/// <param name="Document">The Application.</param>
/// <param name="Source">The source.</param>
/// <param name="Path">Its <c>path</c>; <see langword="null"/> when it has none.</param>
/// <param name="Location">Where the path stands, or the source when it has none.</param>
/// <param name="IsOwn">Whether it reads the repository that this tree is kept in.</param>
/// <param name="Folder">The folder of the tree it reads; <see langword="null"/> when it reads another repository or leaves the root.</param>
internal sealed record ApplicationSourceNode(
    TreeDocument Document, Mapping Source, string? Path, Location Location, bool IsOwn, string? Folder)
{
    /// <summary>Which cluster and namespace its objects go to: name or server, and namespace.</summary>
    public Mapping Destination => Document.Object!.MappingOf("spec")?.MappingOf("destination") ?? new Mapping();

    public bool Recurses =>
        Source.MappingOf("directory") is { } directory && directory["recurse"] is Scalar { Kind: ScalarKind.Boolean, Text: "true" };
}
