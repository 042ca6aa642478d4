namespace Manifests.Cel;

/// <summary>What is known of a value before an expression is evaluated.</summary>
/// <param name="Type">Its type, with the sizes that were declared.</param>
/// <param name="Size">How much it holds: code points, bytes, items or entries; one for what has no size.</param>
/// <param name="Text">The text when it is a literal; <see langword="null"/> otherwise.</param>
public sealed record CelEstimatedValue(CelType Type, CelEstimate Size, string? Text = null);
