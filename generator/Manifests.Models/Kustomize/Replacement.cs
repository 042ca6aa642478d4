using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>Copies a value from one resource into fields of others.</summary>
public sealed record Replacement : Model
{
    /// <summary>A file that holds the replacement or a list of them, in place of the other properties.</summary>
    public ResourceReference? Path { get; init; }

    /// <summary>Where the value comes from; <see langword="null"/> only with <see cref="Path"/>.</summary>
    public ReplacementSource? Source { get; init; }

    /// <summary>Where it goes to; <see langword="null"/> only with <see cref="Path"/>.</summary>
    public ValueList<ReplacementTarget>? Targets { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "path", Path);
        Write(node, "source", Source);
        Write(node, "targets", Targets);
    }
}
