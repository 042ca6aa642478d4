namespace Manifests.Cel.Evaluation;

/// <summary><c>condition ? whenTrue : whenFalse</c>; only what is chosen is evaluated.</summary>
internal sealed class ConditionalStep(Step condition, Step whenTrue, Step whenFalse) : Step
{
    public override CelValue Run(ref Frame frame)
    {
        var value = condition.Run(ref frame);
        return value.Kind switch
        {
            CelKind.Bool => value.AsBool ? whenTrue.Run(ref frame) : whenFalse.Run(ref frame),
            CelKind.Error => value,
            _ => CelValue.Of(CelError.NoOverload),
        };
    }
}
