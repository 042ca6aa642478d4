using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>The one resource, and the field of it, that a value comes from.</summary>
public sealed record ReplacementSource : Model
{
    /// <summary>The API group; <see langword="null"/> for any.</summary>
    public string? Group { get; init; }

    /// <summary>The API version; <see langword="null"/> for any.</summary>
    public string? Version { get; init; }

    /// <summary>The kind; <see langword="null"/> for any.</summary>
    public string? Kind { get; init; }

    /// <summary>The name; <see langword="null"/> for any.</summary>
    public string? Name { get; init; }

    /// <summary>The namespace; <see langword="null"/> for any.</summary>
    public NamespaceRef? Namespace { get; init; }

    /// <summary>Keys joined by dots, <c>spec.rules.[host=a].http</c>; <see langword="null"/> is <c>metadata.name</c>.</summary>
    public string? FieldPath { get; init; }

    /// <summary>Which part of the value; <see langword="null"/> for all of it.</summary>
    public FieldOptions? Options { get; init; }

    /// <summary>Equal when both are written the same.</summary>
    public bool Equals(ReplacementSource? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "group", Group);
        Write(node, "version", Version);
        Write(node, "kind", Kind);
        Write(node, "name", Name);
        Write(node, "namespace", Namespace);
        Write(node, "fieldPath", FieldPath);
        Write(node, "options", Options);
    }
}
