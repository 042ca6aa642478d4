namespace Manifests.Cel.Evaluation;

/// <summary><c>optional.or(other)</c> and <c>optional.orValue(other)</c>; the other is evaluated only when there is no value.</summary>
internal sealed class OptionalOrStep(Step optional, Step other, bool givesValue) : Step
{
    public override CelValue Run(ref Frame frame)
    {
        var value = optional.Run(ref frame);
        frame.Spend(1);
        if (value.Kind != CelKind.Optional)
        {
            return value.IsError ? value : CelValue.Of(CelError.NoOverload);
        }

        if (value.AsOptional.HasValue)
        {
            return givesValue ? value.AsOptional.Value : value;
        }

        var instead = other.Run(ref frame);
        return givesValue || instead.Kind is CelKind.Optional or CelKind.Error ? instead : CelValue.Of(CelError.NoOverload);
    }
}
