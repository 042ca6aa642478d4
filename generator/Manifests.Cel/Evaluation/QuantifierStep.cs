namespace Manifests.Cel.Evaluation;

/// <summary><c>all</c> and <c>exists</c>: an item that decides makes the errors of the others not matter.</summary>
internal sealed class QuantifierStep(Step range, int local, bool isPair, Step body, bool isAll) : ComprehensionStep(range, local, isPair)
{
    private const ulong StepCost = CostModel.Accumulator;
    private readonly ulong turnCost = isAll ? CostModel.AllTurn : CostModel.ExistsTurn;

    protected override CelValue Loop(ref Frame frame, ICelList? list, ICelMap? map, int count)
    {
        CelValue problem = default;
        frame.Spend(CostModel.Accumulator);
        for (var index = 0; index < count; index++)
        {
            frame.Spend(turnCost + StepCost);
            if (!TryEnter(ref frame, list, map, index, out var stop))
            {
                return stop;
            }

            var value = Decide(ref frame, body);
            if (value.IsError)
            {
                problem = problem.IsError ? problem : value;
            }
            else if (value.AsBool != isAll)
            {
                frame.Spend(index + 1 < count ? turnCost : 0);
                return value;
            }
        }

        return problem.IsError ? problem : CelValue.Of(isAll);
    }
}
