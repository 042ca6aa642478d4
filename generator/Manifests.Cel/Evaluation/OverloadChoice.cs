namespace Manifests.Cel.Evaluation;

/// <summary>Whether values are of the kinds that an overload takes.</summary>
internal static class OverloadChoice
{
    public static bool Takes(CelOverload overload, ReadOnlySpan<CelValue> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            if (!Fits(values[index], overload.Parameters[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(in CelValue value, CelType type) => type.Kind switch
    {
        CelTypeKind.Dyn or CelTypeKind.Parameter => true,
        CelTypeKind.Null => value.Kind == CelKind.Null,
        CelTypeKind.Bool => value.Kind == CelKind.Bool,
        CelTypeKind.Int => value.Kind == CelKind.Int,
        CelTypeKind.Uint => value.Kind == CelKind.Uint,
        CelTypeKind.Double => value.Kind == CelKind.Double,
        CelTypeKind.String => value.Kind == CelKind.String,
        CelTypeKind.Bytes => value.Kind == CelKind.Bytes,
        CelTypeKind.Timestamp => value.Kind == CelKind.Timestamp,
        CelTypeKind.Duration => value.Kind == CelKind.Duration,
        CelTypeKind.List => value.Kind == CelKind.List,
        CelTypeKind.Map or CelTypeKind.Object => value.Kind == CelKind.Map,
        CelTypeKind.Type => value.Kind == CelKind.Type,
        CelTypeKind.Optional => value.Kind == CelKind.Optional,
        CelTypeKind.Nullable => value.Kind == CelKind.Null || Fits(value, type.Parameters[0]),
        CelTypeKind.Opaque => value.Kind == CelKind.Opaque
            && string.Equals(value.AsOpaque.Type.Name, type.Name, StringComparison.Ordinal),
        _ => false,
    };
}
