using Manifests.Cel.Libraries;

namespace Manifests.Cel.Evaluation;

/// <summary><c>sortBy</c>: the items of a list in the order of what is made of each.</summary>
internal sealed class SortByStep(Step range, int local, Step body) : ComprehensionStep(range, local, isPair: false)
{
    protected override CelValue Loop(ref Frame frame, ICelList? list, ICelMap? map, int count)
    {
        if (list is null)
        {
            return CelValue.Of(CelError.NoSuchOverload("sortBy"));
        }

        var keys = new CelValue[count];
        frame.Spend(CostModel.ListCreation + CostModel.Accumulator);
        for (var index = 0; index < count; index++)
        {
            if (!TryEnter(ref frame, list, map, index, out var stop))
            {
                return stop;
            }

            keys[index] = body.Run(ref frame);
            frame.Spend(CostModel.Append);
            if (keys[index].IsError)
            {
                return keys[index];
            }
        }

        frame.Spend(SaturatedMath.Multiply((ulong)count, (ulong)count));
        return ListOperations.Sort(list, new CelArray(keys));
    }
}
