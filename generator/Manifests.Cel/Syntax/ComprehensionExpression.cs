namespace Manifests.Cel.Syntax;

/// <summary>A macro over a list or map, such as <c>list.all(x, x &gt; 0)</c>.</summary>
internal sealed class ComprehensionExpression : Expression
{
    public ComprehensionExpression(
        CelSpan span, ComprehensionKind kind, Expression range, string variable, string? second, Expression? condition, Expression body)
        : base(span)
    {
        Kind = kind;
        Range = range;
        Variable = variable;
        Second = second;
        Condition = condition;
        Body = body;
        Depth = 1 + Math.Max(range.Depth, Math.Max(condition?.Depth ?? 0, body.Depth));
    }

    public ComprehensionKind Kind { get; }

    public Expression Range { get; }

    /// <summary>The item, or the key; with <see cref="Second"/> the index or the key.</summary>
    public string Variable { get; }

    /// <summary>The item or the value in the two-variable forms; otherwise <see langword="null"/>.</summary>
    public string? Second { get; }

    /// <summary>Which items are taken; <see langword="null"/> takes all.</summary>
    public Expression? Condition { get; }

    /// <summary>What is asked of each item, or made of it.</summary>
    public Expression Body { get; }
}
