namespace Manifests.Cel.Syntax;

/// <summary><c>operand.field</c>, <c>operand.?field</c>, or with <see cref="IsTest"/> <c>has(operand.field)</c>.</summary>
internal sealed class SelectExpression : Expression
{
    public SelectExpression(CelSpan span, Expression operand, string field, bool isOptional = false, bool isTest = false)
        : base(span)
    {
        Operand = operand;
        Field = field;
        IsOptional = isOptional;
        IsTest = isTest;
        Depth = operand.Depth + 1;
    }

    public Expression Operand { get; }

    public string Field { get; }

    public bool IsOptional { get; }

    public bool IsTest { get; }

    /// <summary>What the whole dotted name stands for; <see langword="null"/> when this selects a field.</summary>
    public Reference? Reference { get; set; }
}
