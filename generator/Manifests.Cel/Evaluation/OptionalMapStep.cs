namespace Manifests.Cel.Evaluation;

/// <summary><c>optional.optMap(name, body)</c> and <c>optional.optFlatMap(name, body)</c>.</summary>
internal sealed class OptionalMapStep(Step target, int local, Step body, bool isFlat) : Step
{
    public override CelValue Run(ref Frame frame)
    {
        var value = target.Run(ref frame);
        frame.Spend(CostModel.OptionalMap);
        if (value.IsError)
        {
            return value;
        }

        if (value.Kind != CelKind.Optional)
        {
            return CelValue.Of(CelError.NoOverload);
        }

        if (!value.AsOptional.HasValue)
        {
            return CelValue.OptionalNone;
        }

        frame.Locals[local] = value.AsOptional.Value;
        var made = body.Run(ref frame);
        return made.IsError || isFlat ? made : CelValue.OptionalOf(made);
    }
}
