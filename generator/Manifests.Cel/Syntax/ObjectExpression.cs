using System.Collections.Immutable;

namespace Manifests.Cel.Syntax;

/// <summary><c>Name{field: value}</c>.</summary>
internal sealed class ObjectExpression : Expression
{
    public ObjectExpression(CelSpan span, string name, ImmutableArray<ObjectField> fields)
        : base(span)
    {
        Name = name;
        Fields = fields;
        Depth = 1 + (fields.IsEmpty ? 0 : fields.Max(static field => field.Value.Depth));
    }

    public string Name { get; }

    public ImmutableArray<ObjectField> Fields { get; }
}
