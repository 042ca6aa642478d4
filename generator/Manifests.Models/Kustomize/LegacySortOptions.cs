using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>Which kinds come first and last.</summary>
public sealed record LegacySortOptions : Model
{
    /// <summary>The kinds at the beginning.</summary>
    public required ValueList<string> OrderFirst { get; init; }

    /// <summary>The kinds at the end.</summary>
    public required ValueList<string> OrderLast { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "orderFirst", OrderFirst);
        Write(node, "orderLast", OrderLast);
    }
}
