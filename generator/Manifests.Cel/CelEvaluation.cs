namespace Manifests.Cel;

/// <summary>What an evaluation gave.</summary>
/// <param name="Value">The value, or the error that stands for it.</param>
/// <param name="Cost">What it cost, in steps.</param>
public readonly record struct CelEvaluation(CelValue Value, ulong Cost);
