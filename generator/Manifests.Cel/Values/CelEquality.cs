namespace Manifests.Cel;

/// <summary><c>==</c> of CEL. Unlike types are unequal; numbers are compared by what they are worth.</summary>
internal static class CelEquality
{
    public static bool AreEqual(in CelValue left, in CelValue right) => left.Kind == right.Kind
        ? SameKindEqual(left, right)
        : CelNumbers.IsNumber(left.Kind) && CelNumbers.IsNumber(right.Kind) && CelNumbers.Compare(left, right) == 0;

    /// <summary>A hash that agrees with <see cref="AreEqual"/> for keys of maps; lists and maps are told apart by size only.</summary>
    public static int HashOf(in CelValue value) => value.Kind switch
    {
        CelKind.Bool => value.AsBool ? 1 : 2,
        CelKind.Int => ((double)value.AsInt).GetHashCode(),
        CelKind.Uint => ((double)value.AsUint).GetHashCode(),
        CelKind.Double => (value.AsDouble == 0 ? 0.0 : value.AsDouble).GetHashCode(),
        CelKind.String => string.GetHashCode(value.AsText, StringComparison.Ordinal),
        CelKind.Bytes => HashOf(value.AsBytes),
        CelKind.List => HashCode.Combine(CelKind.List, value.AsList.Count),
        CelKind.Map => HashCode.Combine(CelKind.Map, value.AsMap.Count),
        CelKind.Timestamp => value.AsTimestamp.GetHashCode(),
        CelKind.Duration => value.AsDuration.GetHashCode(),
        CelKind.Type => StringComparer.Ordinal.GetHashCode(value.AsType.RuntimeName),
        CelKind.Optional => value.AsOptional.HasValue ? HashOf(value.AsOptional.Value) : 3,
        CelKind.Opaque => value.AsOpaque.GetHashCode(),
        _ => (int)value.Kind,
    };

    private static bool SameKindEqual(in CelValue left, in CelValue right) => left.Kind switch
    {
        CelKind.Null => true,
        CelKind.Bool => left.AsBool == right.AsBool,
        CelKind.Int => left.AsInt == right.AsInt,
        CelKind.Uint => left.AsUint == right.AsUint,
        CelKind.Double => left.AsDouble == right.AsDouble,
        CelKind.String => string.Equals(left.AsText, right.AsText, StringComparison.Ordinal),
        CelKind.Bytes => left.AsBytes.SequenceEqual(right.AsBytes),
        CelKind.List => ListsEqual(left.AsList, right.AsList),
        CelKind.Map => MapsEqual(left.AsMap, right.AsMap),
        CelKind.Timestamp => left.AsTimestamp == right.AsTimestamp,
        CelKind.Duration => left.AsDuration == right.AsDuration,
        CelKind.Type => string.Equals(left.AsType.RuntimeName, right.AsType.RuntimeName, StringComparison.Ordinal),
        CelKind.Optional => OptionalsEqual(left.AsOptional, right.AsOptional),
        CelKind.Opaque => left.AsOpaque.Equals(right.AsOpaque),
        _ => false,
    };

    private static bool ListsEqual(ICelList left, ICelList right)
    {
        if (left is ICelCustomList custom)
        {
            return custom.IsEqualTo(right);
        }

        if (right is ICelCustomList other)
        {
            return other.IsEqualTo(left);
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (!AreEqual(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MapsEqual(ICelMap left, ICelMap right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (!CelMaps.TryGet(right, left.KeyAt(index), out var value) || !AreEqual(left.ValueAt(index), value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool OptionalsEqual(CelOptional left, CelOptional right) =>
        left.HasValue == right.HasValue && (!left.HasValue || AreEqual(left.Value, right.Value));

    private static int HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
