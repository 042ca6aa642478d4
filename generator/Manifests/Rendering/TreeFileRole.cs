namespace Manifests;

/// <summary>What a file of the tree is to those who read it.</summary>
public enum TreeFileRole
{
    /// <summary>Whole objects.</summary>
    Resources,

    /// <summary>Parts of objects, merged by a kustomization.</summary>
    MergePatch,

    /// <summary>JSON 6902 operations.</summary>
    JsonPatch,

    /// <summary>A kustomization or kustomize component.</summary>
    Kustomization,

    /// <summary>YAML that is no resource.</summary>
    Yaml,

    /// <summary>Any other text.</summary>
    Text,
}
