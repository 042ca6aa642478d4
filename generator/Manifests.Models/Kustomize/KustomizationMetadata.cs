using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>The metadata of a kustomization file. Only the four fields that kustomize reads.</summary>
public sealed record KustomizationMetadata : Model
{
    /// <summary>The name; <see langword="null"/> leaves it out.</summary>
    public string? Name { get; init; }

    /// <summary>Not the namespace of the resources: that is <see cref="KustomizationFile.Namespace"/>.</summary>
    public string? Namespace { get; init; }

    /// <summary>Labels of the file itself; <see langword="null"/> leaves them out.</summary>
    public Map<string>? Labels { get; init; }

    /// <summary>Annotations of the file itself; <see langword="null"/> leaves them out.</summary>
    public Map<string>? Annotations { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "name", Name);
        Write(node, "namespace", Namespace);
        Write(node, "labels", Labels);
        Write(node, "annotations", Annotations);
    }
}
