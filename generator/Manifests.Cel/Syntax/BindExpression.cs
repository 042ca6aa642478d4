namespace Manifests.Cel.Syntax;

/// <summary>An expression in which a name stands for a value.</summary>
internal sealed class BindExpression : Expression
{
    public BindExpression(CelSpan span, BindKind kind, string variable, Expression value, Expression body)
        : base(span)
    {
        Kind = kind;
        Variable = variable;
        Value = value;
        Body = body;
        Depth = 1 + Math.Max(value.Depth, body.Depth);
    }

    public BindKind Kind { get; }

    public string Variable { get; }

    public Expression Value { get; }

    public Expression Body { get; }
}
