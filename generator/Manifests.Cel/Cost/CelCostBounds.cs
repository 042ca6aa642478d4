namespace Manifests.Cel;

/// <summary>How much values can hold whose type has no bound of its own: what fits into one request.</summary>
/// <param name="MaxRequestBytes">The most bytes that a request can have.</param>
public sealed record CelCostBounds(long MaxRequestBytes = CelCostBounds.ApiServerLimit)
{
    /// <summary>What an API server takes: 3 MiB.</summary>
    public const long ApiServerLimit = 3 * 1024 * 1024;

    // Quotes, brackets or braces.
    private const long Enclosing = 2;

    /// <summary>How much a value of a type can hold: by its bound, or by how often the smallest content fits into a request.</summary>
    public CelEstimate SizeOf(CelType type) => type.Kind switch
    {
        CelTypeKind.Nullable or CelTypeKind.Optional => SizeOf(type.Parameters[0]),
        CelTypeKind.String or CelTypeKind.Bytes or CelTypeKind.Dyn or CelTypeKind.Parameter =>
            UpTo(type.MaxSize ?? MaxRequestBytes - Enclosing),
        CelTypeKind.List => UpTo(type.MaxSize ?? ((MaxRequestBytes - Enclosing) / (LeastBytesOf(type.Parameters[0]) + 1))),
        CelTypeKind.Map => UpTo(type.MaxSize ?? ((MaxRequestBytes - Enclosing) / (LeastBytesOf(type.Parameters[1]) + 6))),
        _ => CelEstimate.Exactly(1),
    };

    /// <summary>How many values of a type can be in one request at most, wherever they stand: for a rule on items of unbounded lists.</summary>
    public ulong MaxCountOf(CelType type) => (ulong)(MaxRequestBytes / (LeastBytesOf(type) + 1));

    /// <summary>The fewest bytes that a value of a type takes in JSON.</summary>
    private static long LeastBytesOf(CelType type) => type.Kind switch
    {
        CelTypeKind.Bool => 4,
        CelTypeKind.Int or CelTypeKind.Uint or CelTypeKind.Double or CelTypeKind.Dyn or CelTypeKind.Nullable => 1,
        _ => 2,
    };

    private static CelEstimate UpTo(long max) => new(0, (ulong)Math.Max(max, 0));
}
