namespace Manifests;

/// <summary>What a kustomization expects behind a reference.</summary>
internal enum ReferenceKind
{
    /// <summary>A file of resources, or a folder with a kustomization.</summary>
    Resource,

    /// <summary>The same, of objects that kustomize itself runs: generators, transformers, validators. No cluster gets them.</summary>
    Plugin,

    /// <summary>A folder with a kustomize component.</summary>
    Component,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,
}
