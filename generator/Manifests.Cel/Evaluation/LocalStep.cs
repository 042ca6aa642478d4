namespace Manifests.Cel.Evaluation;

/// <summary>The value of a variable of a macro.</summary>
internal sealed class LocalStep(int index) : Step
{
    public override CelValue Run(ref Frame frame)
    {
        frame.Spend(CostModel.Name);
        return frame.Locals[index];
    }
}
