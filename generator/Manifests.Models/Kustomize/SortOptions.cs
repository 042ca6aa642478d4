using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>The order of the resources in what kustomize prints.</summary>
public sealed record SortOptions : Model
{
    /// <summary>One of <see cref="SortOrder"/>.</summary>
    public required string Order { get; init; }

    /// <summary>Which kinds come first and last; only with <see cref="SortOrder.Legacy"/>.</summary>
    public LegacySortOptions? LegacySortOptions { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "order", Order);
        Write(node, "legacySortOptions", LegacySortOptions);
    }
}
