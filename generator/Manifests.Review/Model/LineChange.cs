namespace Manifests.Review;

/// <summary>A line of a text that was compared line by line.</summary>
/// <param name="Kind">Whether both sides have it, or which.</param>
/// <param name="Text">The line without its end.</param>
/// <param name="Before">Its line number in the base, from 1; 0 when the base has it not.</param>
/// <param name="After">Its line number in the head, from 1; 0 when the head has it not.</param>
public readonly record struct LineChange(LineChangeKind Kind, string Text, int Before, int After);
