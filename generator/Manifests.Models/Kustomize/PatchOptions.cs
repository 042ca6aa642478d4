using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>What a patch may change besides the rest.</summary>
public sealed record PatchOptions : Model
{
    /// <summary>Whether the patch may rename; <see langword="null"/> is false.</summary>
    public bool? AllowNameChange { get; init; }

    /// <summary>Whether the patch may change the kind; <see langword="null"/> is false.</summary>
    public bool? AllowKindChange { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "allowNameChange", AllowNameChange);
        Write(node, "allowKindChange", AllowKindChange);
    }
}
