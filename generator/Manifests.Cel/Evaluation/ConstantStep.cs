namespace Manifests.Cel.Evaluation;

/// <summary>A value that is always the same.</summary>
/// <param name="value">The value.</param>
/// <param name="cost">What it costs each time: nothing for a literal, one for a name.</param>
internal sealed class ConstantStep(CelValue value, ulong cost) : Step
{
    public CelValue Value => value;

    public override CelValue Run(ref Frame frame)
    {
        frame.Spend(cost);
        return value;
    }
}
