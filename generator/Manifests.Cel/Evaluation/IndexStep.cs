namespace Manifests.Cel.Evaluation;

/// <summary><c>operand[key]</c> and <c>operand[?key]</c>; a number that is worth an integer is an index, whatever its type.</summary>
internal sealed class IndexStep(Step operand, Step key, bool isOptional) : Step
{
    public override CelValue Run(ref Frame frame)
    {
        var value = operand.Run(ref frame);
        if (value.IsError)
        {
            return value;
        }

        var wanted = key.Run(ref frame);
        frame.Spend(CostModel.Select);
        return wanted.IsError ? wanted
            : isOptional ? OptionalValues.Index(value, wanted)
            : Lookups.Index(value, wanted);
    }
}
