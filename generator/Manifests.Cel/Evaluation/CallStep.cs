namespace Manifests.Cel.Evaluation;

/// <summary>Calls a function: the first overload whose parameters fit the kinds of the arguments.</summary>
internal sealed class CallStep(string function, Step[] arguments, CelOverload[] overloads) : Step
{
    public override CelValue Run(ref Frame frame)
    {
        var buffer = default(ArgumentBuffer);
        Span<CelValue> values = buffer;
        values = values[..arguments.Length];
        for (var index = 0; index < arguments.Length; index++)
        {
            values[index] = arguments[index].Run(ref frame);
            if (values[index].IsError)
            {
                return values[index];
            }
        }

        return Call(ref frame, values);
    }

    private CelValue Call(scoped ref Frame frame, scoped ReadOnlySpan<CelValue> values)
    {
        foreach (var overload in overloads)
        {
            if (!OverloadChoice.Takes(overload, values))
            {
                continue;
            }

            var result = overload.Invoke(values);
            frame.Spend(overload.Cost.Actual(values, result));
            return frame.IsSpent ? CelValue.Of(CelError.CostLimitExceeded) : result;
        }

        return CelValue.Of(CelError.NoSuchOverload(function));
    }
}
