namespace Manifests.Cel.Syntax;

/// <summary><c>condition ? whenTrue : whenFalse</c>.</summary>
internal sealed class ConditionalExpression : Expression
{
    public ConditionalExpression(CelSpan span, Expression condition, Expression whenTrue, Expression whenFalse)
        : base(span)
    {
        Condition = condition;
        WhenTrue = whenTrue;
        WhenFalse = whenFalse;
        Depth = 1 + Math.Max(condition.Depth, Math.Max(whenTrue.Depth, whenFalse.Depth));
    }

    public Expression Condition { get; }

    public Expression WhenTrue { get; }

    public Expression WhenFalse { get; }
}
