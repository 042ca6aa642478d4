namespace Manifests.Cel.Evaluation;

/// <summary>What one evaluation works on: the values of names, and how much it has cost.</summary>
internal ref struct Frame
{
    private readonly ulong limit;
    private readonly CancellationToken cancellation;

    public Frame(ReadOnlySpan<CelValue> variables, Span<CelValue> locals, ulong limit, CancellationToken cancellation)
    {
        Variables = variables;
        Locals = locals;
        this.limit = limit;
        this.cancellation = cancellation;
    }

    public ReadOnlySpan<CelValue> Variables { get; }

    public Span<CelValue> Locals { get; }

    /// <summary>How much has been spent, in steps.</summary>
    public ulong Cost { get; private set; }

    /// <summary>Whether more was spent than allowed; no result counts then.</summary>
    public readonly bool IsSpent => Cost > limit;

    public void Spend(ulong cost) => Cost = SaturatedMath.Add(Cost, cost);

    /// <summary>Whether the evaluation has to end, asked once a turn of a loop.</summary>
    public readonly bool MustStop(out CelValue error)
    {
        if (IsSpent)
        {
            error = CelValue.Of(CelError.CostLimitExceeded);
            return true;
        }

        error = cancellation.IsCancellationRequested ? CelValue.Of(CelError.Cancelled) : default;
        return error.IsError;
    }
}
