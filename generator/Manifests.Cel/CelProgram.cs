using System.Collections.Immutable;
using Manifests.Cel.Evaluation;
using Manifests.Cel.Syntax;

namespace Manifests.Cel;

/// <summary>An expression that was read and checked, ready to be evaluated. Immutable; safe for several threads.</summary>
public sealed class CelProgram
{
    private readonly CelEnvironment environment;
    private readonly Expression expression;
    private readonly Step root;
    private readonly int localCount;

    internal CelProgram(CelEnvironment environment, string source, Expression expression, int localCount)
    {
        var planner = new Planner();
        this.environment = environment;
        this.expression = expression;
        this.localCount = localCount;
        root = planner.Plan(expression);
        Source = source;
        UsedVariables = [.. planner.UsedVariables.Select(index => environment.Variables[index])];
    }

    /// <summary>The text it was read from.</summary>
    public string Source { get; }

    /// <summary>The type that checking found; dyn when it was not checked.</summary>
    public CelType ResultType => expression.Type;

    /// <summary>The variables that the expression names.</summary>
    public ImmutableArray<CelVariable> UsedVariables { get; }

    /// <summary>Whether the expression names a variable of the environment.</summary>
    public bool Uses(string variable) => UsedVariables.Any(used => string.Equals(used.Name, variable, StringComparison.Ordinal));

    /// <summary>Evaluates the expression.</summary>
    /// <param name="variables">
    /// The values of the environment's variables, in their order; one that is not there is an error where it is named.
    /// </param>
    /// <param name="costLimit">What the evaluation may cost, in steps; it ends soon after it has cost more.</param>
    /// <param name="cancellation">Ends the evaluation, looked at in every turn of a loop.</param>
    public CelEvaluation Evaluate(
        ReadOnlySpan<CelValue> variables, ulong costLimit = ulong.MaxValue, CancellationToken cancellation = default)
    {
        var buffer = default(LocalBuffer);
        Span<CelValue> locals = localCount <= LocalBuffer.Length ? buffer : new CelValue[localCount];
        var frame = new Frame(variables, locals, costLimit, cancellation);
        var value = root.Run(ref frame);
        return new CelEvaluation(frame.MustStop(out var stop) ? stop : value, frame.Cost);
    }

    /// <summary>Bounds of what an evaluation costs, from the sizes that the variables' types declare.</summary>
    /// <param name="bounds">How much values can hold that declare no size; <see langword="null"/> takes what fits into a request.</param>
    public CelEstimate EstimateCost(CelCostBounds? bounds = null) =>
        new CostEstimator(environment.Variables, bounds ?? new CelCostBounds()).Estimate(expression);
}
