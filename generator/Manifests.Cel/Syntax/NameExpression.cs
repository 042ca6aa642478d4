namespace Manifests.Cel.Syntax;

/// <summary>A name by itself; with a leading dot it is looked up at the root.</summary>
internal sealed class NameExpression(CelSpan span, string name, bool isRooted) : Expression(span)
{
    public string Name { get; } = name;

    public bool IsRooted { get; } = isRooted;

    /// <summary>What the name stands for; <see langword="null"/> when it is not known.</summary>
    public Reference? Reference { get; set; }
}
