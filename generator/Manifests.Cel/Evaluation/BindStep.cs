namespace Manifests.Cel.Evaluation;

/// <summary><c>cel.bind(name, value, body)</c>; an error of the value matters only where the name is used.</summary>
internal sealed class BindStep(Step value, int local, Step body) : Step
{
    public override CelValue Run(ref Frame frame)
    {
        frame.Spend(CostModel.ListCreation);
        frame.Locals[local] = value.Run(ref frame);
        return body.Run(ref frame);
    }
}
