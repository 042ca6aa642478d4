using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>The field that a variable's value comes from.</summary>
public sealed record VarField : Model
{
    /// <summary>Keys joined by dots.</summary>
    public required string FieldPath { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "fieldPath", FieldPath);
    }
}
