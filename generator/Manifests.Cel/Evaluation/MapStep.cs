namespace Manifests.Cel.Evaluation;

/// <summary>Makes a map; an optional entry without a value is left out.</summary>
internal sealed class MapStep((Step Key, Step Value, bool IsOptional)[] entries) : Step
{
    public override CelValue Run(ref Frame frame)
    {
        frame.Spend(CostModel.MapCreation);
        var builder = new MapBuilder(entries.Length);
        foreach (var (keyStep, valueStep, isOptional) in entries)
        {
            var key = keyStep.Run(ref frame);
            var value = key.IsError ? key : valueStep.Run(ref frame);
            if (value.IsError)
            {
                return value;
            }

            if (isOptional)
            {
                if (value.Kind != CelKind.Optional)
                {
                    return CelValue.Of(CelError.Invalid($"an optional was expected, found {value}"));
                }

                if (!value.AsOptional.HasValue)
                {
                    continue;
                }

                value = value.AsOptional.Value;
            }

            if (builder.Add(key, value) is { } problem)
            {
                return CelValue.Of(problem);
            }
        }

        return CelValue.Of(builder.ToMap());
    }
}
