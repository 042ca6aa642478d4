namespace Manifests.Cel.Syntax;

/// <summary>A part of an expression as it was read; what checking finds is written to it.</summary>
internal abstract class Expression(CelSpan span)
{
    public CelSpan Span { get; } = span;

    /// <summary>How many expressions stand within one another below here, this one included.</summary>
    public int Depth { get; protected init; } = 1;

    /// <summary>The type that checking found.</summary>
    public CelType Type { get; set; } = CelType.Dyn;
}
