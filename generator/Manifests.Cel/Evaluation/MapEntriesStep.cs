namespace Manifests.Cel.Evaluation;

/// <summary><c>transformMap</c> and <c>transformMapEntry</c>: a map of what is made of each entry that fits.</summary>
internal sealed class MapEntriesStep(Step range, int local, Step? condition, Step body, bool givesEntries)
    : ComprehensionStep(range, local, isPair: true)
{
    protected override CelValue Loop(ref Frame frame, ICelList? list, ICelMap? map, int count)
    {
        var builder = new MapBuilder(count);
        frame.Spend(CostModel.MapCreation + CostModel.Accumulator);
        for (var index = 0; index < count; index++)
        {
            if (!TryEnter(ref frame, list, map, index, out var stop))
            {
                return stop;
            }

            var isWanted = condition is null ? CelValue.True : Decide(ref frame, condition);
            if (isWanted.IsError)
            {
                return isWanted;
            }

            var value = isWanted.AsBool ? body.Run(ref frame) : CelValue.Null;
            if (value.IsError)
            {
                return value;
            }

            if (isWanted.AsBool && Add(ref frame, builder, value) is { } problem)
            {
                return CelValue.Of(problem);
            }
        }

        return CelValue.Of(builder.ToMap());
    }

    private CelError? Add(ref Frame frame, MapBuilder builder, CelValue value)
    {
        frame.Spend(CostModel.Insert);
        if (!givesEntries)
        {
            return builder.Add(Key(ref frame), value);
        }

        if (value.Kind != CelKind.Map)
        {
            return CelError.NoOverload;
        }

        var made = value.AsMap;
        for (var index = 0; index < made.Count; index++)
        {
            if (builder.Add(made.KeyAt(index), made.ValueAt(index)) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }
}
