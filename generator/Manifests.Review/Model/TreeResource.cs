using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>
/// A resource of one side, as an Application or whoever applies the tree hands it to the cluster. A file that two kustomizations read
/// under different names is two of them.
/// </summary>
public sealed record TreeResource
{
    /// <summary>What the cluster tells it apart by: name and namespace as kustomizations and Applications set them.</summary>
    public required ResourceIdentity Identity { get; init; }

    /// <summary>The tree and the cluster.</summary>
    public required TreePlace Place { get; init; }

    /// <summary>The object as it stands in its file, before any kustomization. Not to be changed.</summary>
    public required Mapping Content { get; init; }

    /// <summary>The path of its file below the tree's folder, with <c>/</c>.</summary>
    public required string File { get; init; }

    /// <summary>Where it begins, in a file as messages show it: <c>output/shop/web.yaml(3,1)</c>, for another commit <c>main:output/...</c>.</summary>
    public required Location Location { get; init; }

    /// <summary>The last line of it in its file.</summary>
    public required int LastLine { get; init; }

    /// <summary>The C# line that made it; <see cref="Manifests.Diagnostics.Location.None"/> when it was read from files.</summary>
    public Location Origin { get; init; }

    /// <summary>The Applications that read it, sorted by name (ordinal); empty when none of the tree does.</summary>
    public ImmutableArray<OwningApplication> Applications { get; init; } = [];

    /// <summary>What its <c>apiVersion</c> says.</summary>
    public string ApiVersion => Content.TextOf("apiVersion") ?? "";
}
