namespace Manifests.Cel.Syntax;

/// <summary>What a name stands for.</summary>
/// <param name="Kind">Where its value is.</param>
/// <param name="Index">The index of the variable or local; 0 for a constant.</param>
/// <param name="Value">The value of a constant.</param>
internal sealed record Reference(ReferenceKind Kind, int Index, CelValue Value);
