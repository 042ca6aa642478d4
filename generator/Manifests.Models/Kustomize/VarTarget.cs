using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>The resource that a variable's value comes from.</summary>
public sealed record VarTarget : Model
{
    /// <summary>Group and version, in place of the next two.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>The API group.</summary>
    public string? Group { get; init; }

    /// <summary>The API version.</summary>
    public string? Version { get; init; }

    /// <summary>The kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace; <see langword="null"/> for any.</summary>
    public NamespaceRef? Namespace { get; init; }

    /// <summary>Equal when both are written the same.</summary>
    public bool Equals(VarTarget? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "apiVersion", ApiVersion);
        Write(node, "group", Group);
        Write(node, "version", Version);
        Write(node, "kind", Kind);
        Write(node, "name", Name);
        Write(node, "namespace", Namespace);
    }
}
