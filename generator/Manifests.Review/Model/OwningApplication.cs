using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>An Application of ArgoCD that reads a resource from the tree.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">The whole Application as it stands in the tree. Not to be changed.</param>
public sealed record OwningApplication(string Name, Mapping Content)
{
    /// <summary>Its <c>spec.syncPolicy</c>; <see langword="null"/> when it has none.</summary>
    public Mapping? SyncPolicy => Content.MappingOf("spec")?.MappingOf("syncPolicy");

    /// <summary>Whether it syncs by itself.</summary>
    /// <remarks>Source: ArgoCD's Application CRD: <c>automated</c> is there and its <c>enabled</c> is not false.</remarks>
    public bool IsAutomated => SyncPolicy?.MappingOf("automated") is { } automated && automated.BooleanOf("enabled") != false;

    /// <summary>Whether it deletes by itself what left the tree.</summary>
    public bool Prunes => IsAutomated && SyncPolicy?.MappingOf("automated")?.BooleanOf("prune") == true;
}
