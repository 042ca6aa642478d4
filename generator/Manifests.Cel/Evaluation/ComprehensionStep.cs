namespace Manifests.Cel.Evaluation;

/// <summary>A macro over the items of a list, or over the keys or entries of a map.</summary>
/// <param name="range">The list or map.</param>
/// <param name="local">Where the variable is; of two the first.</param>
/// <param name="isPair">Whether there are two variables, the second behind the first.</param>
internal abstract class ComprehensionStep(Step range, int local, bool isPair) : Step
{
    public sealed override CelValue Run(ref Frame frame)
    {
        var value = range.Run(ref frame);
        return value.Kind switch
        {
            CelKind.List => Loop(ref frame, value.AsList, null, value.AsList.Count),
            CelKind.Map => Loop(ref frame, null, value.AsMap, value.AsMap.Count),
            CelKind.Error => value,
            _ => CelValue.Of(CelError.NoOverload),
        };
    }

    /// <summary>Goes over the items; a list is given, or a map.</summary>
    protected abstract CelValue Loop(ref Frame frame, ICelList? list, ICelMap? map, int count);

    /// <summary>Sets the variables for one item, unless the evaluation has to end.</summary>
    protected bool TryEnter(ref Frame frame, ICelList? list, ICelMap? map, int index, out CelValue stop)
    {
        if (frame.MustStop(out stop))
        {
            return false;
        }

        var item = list is not null ? list[index] : isPair ? map!.ValueAt(index) : map!.KeyAt(index);
        if (isPair)
        {
            frame.Locals[local] = list is not null ? CelValue.Of((long)index) : map!.KeyAt(index);
            frame.Locals[local + 1] = item;
        }
        else
        {
            frame.Locals[local] = item;
        }

        return true;
    }

    /// <summary>The variable that the items of filter() are taken from.</summary>
    protected CelValue Item(ref Frame frame) => frame.Locals[isPair ? local + 1 : local];

    protected CelValue Key(ref Frame frame) => frame.Locals[local];

    /// <summary>The answer of a condition, which must be true or false.</summary>
    protected static CelValue Decide(ref Frame frame, Step condition)
    {
        var value = condition.Run(ref frame);
        return value.Kind is CelKind.Bool or CelKind.Error ? value : CelValue.Of(CelError.NoOverload);
    }
}
