using Manifests.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A map or an object of a resource. Of an object only the fields are seen that its schema declares.</summary>
internal sealed class NodeMap(Mapping mapping, TypeSchema type, CelShapes shapes, bool isRoot) : ICelMap
{
    private static readonly TypeSchema Text = new(ValueKind.String);

    private static readonly TypeSchema Metadata = new(ValueKind.Object)
    {
        Properties = [new PropertySchema("name", Text), new PropertySchema("generateName", Text)],
    };

    /// <inheritdoc/>
    public int Count => mapping.Count;

    private bool IsObject => isRoot || !type.Properties.IsEmpty || type.IsEmbeddedResource;

    /// <inheritdoc/>
    public bool TryGet(string key, out CelValue value)
    {
        value = default;
        var name = IsObject ? FieldName.Unescape(key) : key;
        if (!mapping.TryGet(name, out var node) || TypeOf(name) is not { } declared)
        {
            return false;
        }

        value = NodeValues.Of(node, declared, shapes);
        return true;
    }

    /// <inheritdoc/>
    public bool TryGet(CelValue key, out CelValue value)
    {
        value = default;
        return false;
    }

    /// <inheritdoc/>
    public CelValue KeyAt(int index)
    {
        var name = mapping.Entries[index].Key;
        return CelValue.Of(IsObject ? FieldName.Escape(name) ?? name : name);
    }

    /// <inheritdoc/>
    public CelValue ValueAt(int index)
    {
        var entry = mapping.Entries[index];
        return NodeValues.Of(entry.Value, TypeOf(entry.Key) ?? TypeSchema.Any, shapes);
    }

    private TypeSchema? TypeOf(string name)
    {
        if (isRoot || type.IsEmbeddedResource)
        {
            switch (name)
            {
                case "apiVersion" or "kind":
                    return Text;
                case "metadata":
                    return Metadata;
            }
        }

        return type.FindProperty(name, shapes.Version)?.Type ?? type.AdditionalProperties ?? (IsObject ? null : TypeSchema.Any);
    }
}
