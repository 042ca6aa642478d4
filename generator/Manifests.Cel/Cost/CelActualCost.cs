namespace Manifests.Cel;

/// <summary>What a call cost.</summary>
/// <param name="arguments">The arguments, the receiver first.</param>
/// <param name="result">What the call gave; may be an error.</param>
public delegate ulong CelActualCost(ReadOnlySpan<CelValue> arguments, CelValue result);
