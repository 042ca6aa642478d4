namespace Manifests.Cel.Evaluation;

/// <summary>A part of a compiled expression. Holds nothing of an evaluation, so that several can go on at once.</summary>
internal abstract class Step
{
    public abstract CelValue Run(ref Frame frame);
}
