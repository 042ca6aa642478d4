namespace Manifests.Cli;

/// <summary>What a file is to the kustomizations of the input.</summary>
internal enum KustomizedFile
{
    /// <summary>No kustomization names it as anything else than resources.</summary>
    Resources,

    /// <summary>A patch: a strategic merge patch, or a list of JSON 6902 operations.</summary>
    Patch,

    /// <summary>A patch that names what it changes apart from itself, so that its own kind may be any word.</summary>
    TargetedPatch,

    /// <summary>Something else, such as the content of a ConfigMap, the values of a chart or the settings of a transformer.</summary>
    Other,
}
