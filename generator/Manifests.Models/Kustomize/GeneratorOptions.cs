using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>What generated ConfigMaps and Secrets have in common.</summary>
public sealed record GeneratorOptions : Model
{
    /// <summary>Labels; <see langword="null"/> for none.</summary>
    public Map<string>? Labels { get; init; }

    /// <summary>Annotations; <see langword="null"/> for none.</summary>
    public Map<string>? Annotations { get; init; }

    /// <summary>Whether the name stays without a hash, so that pods do not roll when the content changes; <see langword="null"/> is false.</summary>
    public bool? DisableNameSuffixHash { get; init; }

    /// <summary>Whether the cluster refuses changes; <see langword="null"/> is false.</summary>
    public bool? Immutable { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "labels", Labels);
        Write(node, "annotations", Annotations);
        Write(node, "disableNameSuffixHash", DisableNameSuffixHash);
        Write(node, "immutable", Immutable);
    }
}
