using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>Where kustomize keeps charts.</summary>
public sealed record HelmGlobals : Model
{
    /// <summary>The directory of charts; <see langword="null"/> is <c>charts</c>.</summary>
    public string? ChartHome { get; init; }

    /// <summary>The directory for helm's own files; <see langword="null"/> for a temporary one.</summary>
    public string? ConfigHome { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "chartHome", ChartHome);
        Write(node, "configHome", ConfigHome);
    }
}
