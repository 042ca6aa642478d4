namespace Manifests.Cel.Evaluation;

/// <summary><c>has(operand.field)</c>; costs nothing beyond its operand.</summary>
internal sealed class TestStep(Step operand, string field) : Step
{
    public override CelValue Run(ref Frame frame)
    {
        var value = operand.Run(ref frame);
        return value.Kind switch
        {
            CelKind.Map => CelValue.Of(value.AsMap.TryGet(field, out _)),
            CelKind.Optional => Test(value.AsOptional),
            CelKind.Error => value,
            _ => CelValue.Of(CelError.NoOverload),
        };
    }

    private CelValue Test(CelOptional optional) => optional switch
    {
        { HasValue: false } => CelValue.False,
        { Value.Kind: CelKind.Map } => CelValue.Of(optional.Value.AsMap.TryGet(field, out _)),
        _ => CelValue.Of(CelError.NoOverload),
    };
}
