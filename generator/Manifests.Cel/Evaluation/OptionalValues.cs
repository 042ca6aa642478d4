namespace Manifests.Cel.Evaluation;

/// <summary>Looking into values that may be absent.</summary>
internal static class OptionalValues
{
    /// <summary>The field of a value, as an optional.</summary>
    public static CelValue Lookup(CelValue value, string field) => value.Kind switch
    {
        CelKind.Map => value.AsMap.TryGet(field, out var found) ? CelValue.OptionalOf(found) : CelValue.OptionalNone,
        _ => CelValue.Of(CelError.NoOverload),
    };

    /// <summary>The field of what an optional has, as an optional.</summary>
    public static CelValue Select(CelOptional optional, string field) =>
        optional.HasValue ? Lookup(optional.Value, field) : CelValue.OptionalNone;

    /// <summary>What an index or key of a value finds, as an optional.</summary>
    public static CelValue Index(CelValue value, CelValue key)
    {
        if (value.Kind == CelKind.Optional)
        {
            return value.AsOptional.HasValue ? Index(value.AsOptional.Value, key) : value;
        }

        var found = Lookups.Index(value, key);
        return !found.IsError ? CelValue.OptionalOf(found)
            : found.AsError.Kind is CelErrorKind.NoSuchKey or CelErrorKind.IndexOutOfBounds ? CelValue.OptionalNone
            : found;
    }

    /// <summary>Whether a value is the zero of its type: false, 0, nothing, empty, or an optional without a value.</summary>
    public static bool IsZero(CelValue value) => value.Kind switch
    {
        CelKind.Null => true,
        CelKind.Bool => !value.AsBool,
        CelKind.Int => value.AsInt == 0,
        CelKind.Uint => value.AsUint == 0,
        CelKind.Double => value.AsDouble == 0,
        CelKind.String => value.AsText.Length == 0,
        CelKind.Bytes => value.AsBytes.IsEmpty,
        CelKind.List => value.AsList.Count == 0,
        CelKind.Map => value.AsMap.Count == 0,
        CelKind.Duration => value.AsDuration.Nanoseconds == 0,
        CelKind.Timestamp => value.AsTimestamp is { Seconds: CelTimestamp.MinSeconds, Nanoseconds: 0 },
        CelKind.Optional => !value.AsOptional.HasValue,
        _ => false,
    };
}
