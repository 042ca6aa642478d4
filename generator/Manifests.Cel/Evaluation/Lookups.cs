namespace Manifests.Cel.Evaluation;

/// <summary><c>value[key]</c> and <c>key in value</c>.</summary>
internal static class Lookups
{
    public static CelValue Index(CelValue value, CelValue key) => value.Kind switch
    {
        CelKind.List => At(value.AsList, key),
        CelKind.Map => CelMaps.TryGet(value.AsMap, key, out var found) ? found : CelValue.Of(CelError.NoSuchKey(key)),
        CelKind.Optional => OptionalValues.Index(value, key),
        _ => CelValue.Of(CelError.NoOverload),
    };

    public static CelValue Contains(CelValue item, ICelList list)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (CelEquality.AreEqual(item, list[index]))
            {
                return CelValue.True;
            }
        }

        return CelValue.False;
    }

    private static CelValue At(ICelList list, CelValue key)
    {
        if (!CelNumbers.TryToLong(key, out var index))
        {
            return CelValue.Of(CelNumbers.IsNumber(key.Kind) ? CelError.Invalid($"no such index: {key}") : CelError.NoOverload);
        }

        return index >= 0 && index < list.Count ? list[(int)index] : CelValue.Of(CelError.IndexOutOfBounds(index));
    }
}
