namespace Manifests.Cel.Evaluation;

/// <summary><c>exists_one</c>: looks at every item, and any error is the answer.</summary>
internal sealed class ExistsOneStep(Step range, int local, bool isPair, Step body) : ComprehensionStep(range, local, isPair)
{
    protected override CelValue Loop(ref Frame frame, ICelList? list, ICelMap? map, int count)
    {
        var found = 0;
        frame.Spend(CostModel.Count);
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
                frame.Spend(CostModel.Count);
                found++;
            }
        }

        return CelValue.Of(found == 1);
    }
}
