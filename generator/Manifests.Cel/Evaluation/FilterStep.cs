namespace Manifests.Cel.Evaluation;

/// <summary><c>filter</c>: the items of a list, or the keys of a map, that fit.</summary>
internal sealed class FilterStep(Step range, int local, Step body) : ComprehensionStep(range, local, isPair: false)
{
    protected override CelValue Loop(ref Frame frame, ICelList? list, ICelMap? map, int count)
    {
        var found = new List<CelValue>();
        frame.Spend(CostModel.ListCreation + CostModel.Accumulator);
        for (var index = 0; index < count; index++)
        {
            if (!TryEnter(ref frame, list, map, index, out var stop))
            {
                return stop;
            }

            var value = Decide(ref frame, body);
            if (value.IsError)
            {
                return value;
            }

            if (value.AsBool)
            {
                frame.Spend(CostModel.Append + CostModel.Name);
                found.Add(Item(ref frame));
            }
        }

        return CelValue.ListOf([.. found]);
    }
}
