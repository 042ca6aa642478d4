using System.Diagnostics.CodeAnalysis;
using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>An object whose fields a schema declares.</summary>
internal sealed class SchemaObjectType(string name, TypeSchema schema, CelShapes shapes, bool isRoot) : CelObjectType(name)
{
    /// <inheritdoc/>
    public override bool TryGetField(string field, [NotNullWhen(true)] out CelType? type)
    {
        type = TypeOf(field);
        return type is not null;
    }

    private CelType? TypeOf(string field)
    {
        if (isRoot || schema.IsEmbeddedResource)
        {
            switch (field)
            {
                case "apiVersion" or "kind":
                    return CelType.String;
                case "metadata":
                    return CelShapes.Metadata;
            }
        }

        return schema.FindProperty(FieldName.Unescape(field), shapes.Version) is { } property && FieldName.Escape(property.Name) == field
            ? shapes.Of(property.Type).Type
            : null;
    }
}
