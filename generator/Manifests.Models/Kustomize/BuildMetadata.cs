namespace Manifests.Models.Kustomize;

/// <summary>What kustomize may note on each resource it builds.</summary>
public static class BuildMetadata
{
    /// <summary>Which file or repository it came from, as an annotation.</summary>
    public const string OriginAnnotations = "originAnnotations";

    /// <summary>Which transformers changed it, as an annotation.</summary>
    public const string TransformerAnnotations = "transformerAnnotations";

    /// <summary>That kustomize made it, as a label.</summary>
    public const string ManagedByLabel = "managedByLabel";
}
