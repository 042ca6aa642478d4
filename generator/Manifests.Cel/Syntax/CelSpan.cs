namespace Manifests.Cel;

/// <summary>A part of an expression's text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units from 0.</param>
/// <param name="Length">How many UTF-16 units it takes; may be 0 at the end of the text.</param>
public readonly record struct CelSpan(int Start, int Length)
{
    /// <summary>Where it ends: the unit behind the last.</summary>
    public int End => Start + Length;

    internal CelSpan To(CelSpan last) => new(Start, Math.Max(End, last.End) - Start);
}
