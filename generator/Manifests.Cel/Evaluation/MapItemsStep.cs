namespace Manifests.Cel.Evaluation;

/// <summary><c>map</c> and <c>transformList</c>: what is made of each item that fits.</summary>
internal sealed class MapItemsStep(Step range, int local, bool isPair, Step? condition, Step body) : ComprehensionStep(range, local, isPair)
{
    protected override CelValue Loop(ref Frame frame, ICelList? list, ICelMap? map, int count)
    {
        var made = new List<CelValue>(count);
        frame.Spend(CostModel.ListCreation + CostModel.Accumulator);
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

            if (!isWanted.AsBool)
            {
                continue;
            }

            var value = body.Run(ref frame);
            if (value.IsError)
            {
                return value;
            }

            frame.Spend(CostModel.Append);
            made.Add(value);
        }

        return CelValue.ListOf([.. made]);
    }
}
