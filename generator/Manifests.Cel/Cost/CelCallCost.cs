using System.Collections.Immutable;

namespace Manifests.Cel;

/// <summary>The cost of calling an overload: counted when it is called, and estimated before. One step costs 1.</summary>
public sealed class CelCallCost
{
    /// <summary>What looking at one code point of a text, one byte, or one item costs.</summary>
    public const double Traversal = 0.1;

    private readonly ulong constant;
    private readonly CelActualCost? actual;
    private readonly Func<CelEstimatedCall, CelCallEstimate> estimate;

    private CelCallCost(CelActualCost? actual, Func<CelEstimatedCall, CelCallEstimate> estimate, ulong constant = 0)
    {
        this.constant = constant;
        this.actual = actual;
        this.estimate = estimate;
    }

    /// <summary>One step, whatever the arguments are. What an overload costs that does not say.</summary>
    public static CelCallCost One { get; } = Constant(1);

    /// <summary>The same cost whatever the arguments are.</summary>
    public static CelCallCost Constant(ulong cost) => new(null, _ => new CelCallEstimate(CelEstimate.Exactly(cost)), cost);

    /// <summary>Both forms told by the library.</summary>
    public static CelCallCost Of(CelActualCost actual, Func<CelEstimatedCall, CelCallEstimate> estimate) => new(actual, estimate);

    /// <summary>One step and a pass over one argument or several.</summary>
    /// <param name="arguments">Which arguments are passed over; the receiver is 0.</param>
    public static CelCallCost Pass(params ImmutableArray<int> arguments) => new(
        (values, _) => SaturatedMath.Add(1, SaturatedMath.Multiply(Sum(values, arguments), Traversal)),
        call => new CelCallEstimate(CelEstimate.Exactly(1) + (Sum(call, arguments) * Traversal)));

    /// <summary>One step and a pass over one argument, which the result is as large as at most.</summary>
    /// <param name="argument">Which argument; the receiver is 0.</param>
    public static CelCallCost Copy(int argument = 0) => new(
        (values, _) => SaturatedMath.Add(1, SaturatedMath.Multiply(CelSizes.Of(values[argument]), Traversal)),
        call => new CelCallEstimate(
            CelEstimate.Exactly(1) + (call.Arguments[argument].Size * Traversal),
            call.Arguments[argument].Size with { Min = 0 }));

    /// <summary>What a call cost.</summary>
    public ulong Actual(ReadOnlySpan<CelValue> arguments, CelValue result) =>
        actual is null ? constant : actual(arguments, result);

    /// <summary>What a call may cost.</summary>
    public CelCallEstimate Estimate(CelEstimatedCall call) => estimate(call);

    private static ulong Sum(ReadOnlySpan<CelValue> values, ImmutableArray<int> arguments)
    {
        var sum = 0UL;
        foreach (var argument in arguments)
        {
            sum += CelSizes.Of(values[argument]);
        }

        return sum;
    }

    private static CelEstimate Sum(CelEstimatedCall call, ImmutableArray<int> arguments)
    {
        var sum = CelEstimate.Zero;
        foreach (var argument in arguments)
        {
            sum += call.Arguments[argument].Size;
        }

        return sum;
    }
}
