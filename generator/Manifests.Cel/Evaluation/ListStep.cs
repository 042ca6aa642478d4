namespace Manifests.Cel.Evaluation;

/// <summary>Makes a list; an optional item without a value is left out.</summary>
internal sealed class ListStep(Step[] items, bool[] areOptional) : Step
{
    private readonly bool hasOptional = Array.IndexOf(areOptional, true) >= 0;

    public override CelValue Run(ref Frame frame)
    {
        frame.Spend(CostModel.ListCreation);
        var values = new CelValue[items.Length];
        var count = 0;
        for (var index = 0; index < items.Length; index++)
        {
            var value = items[index].Run(ref frame);
            if (value.IsError)
            {
                return value;
            }

            if (!areOptional[index])
            {
                values[count++] = value;
            }
            else if (value.Kind != CelKind.Optional)
            {
                return CelValue.Of(CelError.Invalid($"an optional was expected, found {value}"));
            }
            else if (value.AsOptional.HasValue)
            {
                values[count++] = value.AsOptional.Value;
            }
        }

        return CelValue.ListOf(hasOptional && count < values.Length ? values[..count] : values);
    }
}
