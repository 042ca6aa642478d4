using System.Collections.Immutable;

namespace Manifests.Cel.Syntax;

/// <summary>Operands joined by <c>&amp;&amp;</c> or by <c>||</c>, as many as stand in a row.</summary>
internal sealed class LogicalExpression : Expression
{
    public LogicalExpression(CelSpan span, bool isAnd, ImmutableArray<Expression> operands)
        : base(span)
    {
        IsAnd = isAnd;
        Operands = operands;
        Depth = 1 + operands.Max(static operand => operand.Depth);
    }

    public bool IsAnd { get; }

    public ImmutableArray<Expression> Operands { get; }
}
