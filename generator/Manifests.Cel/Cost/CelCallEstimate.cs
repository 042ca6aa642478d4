namespace Manifests.Cel;

/// <summary>What a call is estimated to cost and to give.</summary>
/// <param name="Cost">The cost of the call itself, without that of its arguments.</param>
/// <param name="ResultSize">How much the result holds; <see langword="null"/> leaves it to its type.</param>
public readonly record struct CelCallEstimate(CelEstimate Cost, CelEstimate? ResultSize = null);
