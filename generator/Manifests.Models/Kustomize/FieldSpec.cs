using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>A field of some kinds.</summary>
public sealed record FieldSpec : Model
{
    /// <summary>The API group; <see langword="null"/> for any.</summary>
    public string? Group { get; init; }

    /// <summary>The API version; <see langword="null"/> for any.</summary>
    public string? Version { get; init; }

    /// <summary>The kind; <see langword="null"/> for any.</summary>
    public string? Kind { get; init; }

    /// <summary>Keys joined by <c>/</c>: <c>spec/template/metadata/labels</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Whether to make the field where it is absent; <see langword="null"/> is false.</summary>
    public bool? Create { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "group", Group);
        Write(node, "version", Version);
        Write(node, "kind", Kind);
        Write(node, "path", Path);
        Write(node, "create", Create);
    }
}
