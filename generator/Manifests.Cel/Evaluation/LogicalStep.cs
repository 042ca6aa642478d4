namespace Manifests.Cel.Evaluation;

/// <summary>
/// Operands joined by <c>&amp;&amp;</c> or <c>||</c>: one that decides makes the errors of the others not matter, in any order.
/// </summary>
internal sealed class LogicalStep(Step[] operands, bool isAnd) : Step
{
    public override CelValue Run(ref Frame frame)
    {
        CelValue problem = default;
        foreach (var operand in operands)
        {
            var value = operand.Run(ref frame);
            if (value.Kind == CelKind.Bool)
            {
                if (value.AsBool != isAnd)
                {
                    return value;
                }
            }
            else if (!problem.IsError)
            {
                problem = value.IsError ? value : CelValue.Of(CelError.NoOverload);
            }

            if (frame.IsSpent)
            {
                return CelValue.Of(CelError.CostLimitExceeded);
            }
        }

        return problem.IsError ? problem : CelValue.Of(isAnd);
    }
}
