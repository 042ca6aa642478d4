using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>Another name, tag or digest for an image wherever it is used.</summary>
public sealed record Image : Model
{
    /// <summary>The image as resources name it, without tag.</summary>
    public required string Name { get; init; }

    /// <summary>Its new name; <see langword="null"/> keeps it.</summary>
    public string? NewName { get; init; }

    /// <summary>Its new tag; <see langword="null"/> keeps it.</summary>
    public string? NewTag { get; init; }

    /// <summary>The digest that takes the place of the tag: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string? Digest { get; init; }

    /// <summary>A text behind the tag that is there; <see langword="null"/> for none.</summary>
    public string? TagSuffix { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "name", Name);
        Write(node, "newName", NewName);
        Write(node, "newTag", NewTag);
        Write(node, "digest", Digest);
        Write(node, "tagSuffix", TagSuffix);
    }
}
