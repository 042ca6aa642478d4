using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>A value for <c>$(NAME)</c>. Deprecated by kustomize: use <see cref="Replacement"/>. Still read by 5.6.</summary>
public sealed record Var : Model
{
    /// <summary>The name between <c>$(</c> and <c>)</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The resource that the value comes from.</summary>
    public required VarTarget ObjRef { get; init; }

    /// <summary>The field of it; <see langword="null"/> is <c>metadata.name</c>.</summary>
    public VarField? FieldRef { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "name", Name);
        Write(node, "objref", ObjRef);
        Write(node, "fieldref", FieldRef);
    }
}
