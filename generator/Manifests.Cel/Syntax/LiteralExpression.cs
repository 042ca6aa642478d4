namespace Manifests.Cel.Syntax;

/// <summary>A value written in place.</summary>
internal sealed class LiteralExpression(CelSpan span, CelValue value) : Expression(span)
{
    public CelValue Value { get; } = value;
}
