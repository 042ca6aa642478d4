using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>How many replicas a workload gets.</summary>
public sealed record Replica : Model
{
    /// <summary>The workload.</summary>
    public required string Name { get; init; }

    /// <summary>Zero or more.</summary>
    public required long Count { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "name", Name);
        Write(node, "count", Count);
    }
}
