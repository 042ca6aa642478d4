namespace Manifests.Cel.Evaluation;

/// <summary><c>operand.field</c> and <c>operand.?field</c>.</summary>
internal sealed class SelectStep(Step operand, string field, bool isOptional) : Step
{
    public override CelValue Run(ref Frame frame)
    {
        var value = operand.Run(ref frame);
        frame.Spend(CostModel.Select);
        return value.Kind switch
        {
            CelKind.Map when isOptional => OptionalValues.Lookup(value, field),
            CelKind.Map => value.AsMap.TryGet(field, out var found) ? found : CelValue.Of(CelError.NoSuchKey(CelValue.Of(field))),
            CelKind.Optional => OptionalValues.Select(value.AsOptional, field),
            CelKind.Error => value,
            _ => CelValue.Of(CelError.NoOverload),
        };
    }
}
