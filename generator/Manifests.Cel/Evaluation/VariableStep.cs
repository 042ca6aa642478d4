namespace Manifests.Cel.Evaluation;

/// <summary>The value of a variable of the environment.</summary>
internal sealed class VariableStep(int index, string name) : Step
{
    public override CelValue Run(ref Frame frame)
    {
        frame.Spend(CostModel.Name);
        return index < frame.Variables.Length
            ? frame.Variables[index]
            : CelValue.Of(CelError.Of(CelErrorKind.NoSuchVariable, $"the variable {name} has no value"));
    }
}
