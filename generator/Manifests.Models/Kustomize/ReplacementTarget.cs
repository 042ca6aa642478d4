using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>Resources and their fields that a value goes to.</summary>
public sealed record ReplacementTarget : Model
{
    /// <summary>The resources.</summary>
    public required Selector Select { get; init; }

    /// <summary>Those of the selected that are left alone; <see langword="null"/> for none.</summary>
    public ValueList<Selector>? Reject { get; init; }

    /// <summary>The fields; <see langword="null"/> is <c>metadata.name</c>.</summary>
    public ValueList<string>? FieldPaths { get; init; }

    /// <summary>Which part of the field; <see langword="null"/> for all of it.</summary>
    public FieldOptions? Options { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "select", Select);
        Write(node, "reject", Reject);
        Write(node, "fieldPaths", FieldPaths);
        Write(node, "options", Options);
    }
}
