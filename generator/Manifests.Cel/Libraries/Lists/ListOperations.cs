namespace Manifests.Cel.Libraries;

/// <summary>What the functions on lists do.</summary>
internal static class ListOperations
{
    public static CelValue Slice(CelValue list, CelValue start, CelValue end)
    {
        var items = list.AsList;
        var (from, to) = (start.AsInt, end.AsInt);
        if (from < 0 || to < 0 || from > to || to > items.Count)
        {
            return CelValue.Of(CelError.Invalid($"there is no slice from {start} to {end} in a list of {items.Count}"));
        }

        var slice = new CelValue[to - from];
        for (var index = 0; index < slice.Length; index++)
        {
            slice[index] = items[(int)from + index];
        }

        return CelValue.ListOf(slice);
    }

    public static CelValue Flatten(CelValue list, CelValue depth)
    {
        if (depth.AsInt < 0)
        {
            return CelValue.Of(CelError.Invalid("the level of flatten() must not be negative"));
        }

        var flat = new List<CelValue>();
        Flatten(list.AsList, depth.AsInt, flat);
        return CelValue.ListOf([.. flat]);
    }

    public static CelValue Range(CelValue count, int limit)
    {
        if (count.AsInt < 0 || count.AsInt > limit)
        {
            return CelValue.Of(CelError.Invalid($"lists.range() makes 0 to {limit} items, not {count}"));
        }

        var items = new CelValue[count.AsInt];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = CelValue.Of((long)index);
        }

        return CelValue.ListOf(items);
    }

    public static CelValue Distinct(ICelList list)
    {
        var seen = new HashSet<CelValue>(list.Count);
        var distinct = new List<CelValue>(list.Count);
        for (var index = 0; index < list.Count; index++)
        {
            if (seen.Add(list[index]))
            {
                distinct.Add(list[index]);
            }
        }

        return CelValue.ListOf([.. distinct]);
    }

    public static CelValue Reverse(ICelList list)
    {
        var items = new CelValue[list.Count];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = list[items.Length - 1 - index];
        }

        return CelValue.ListOf(items);
    }

    /// <summary>Puts items in the order of their keys; those with equal keys stay as they were.</summary>
    public static CelValue Sort(ICelList items, ICelList keys)
    {
        var order = new int[items.Count];
        for (var index = 0; index < order.Length; index++)
        {
            order[index] = index;
            if (!IsSortable(keys[index].Kind) || keys[index].Kind != keys[0].Kind)
            {
                return CelValue.Of(CelError.Invalid("the items of a list that is sorted must be of one type that has an order"));
            }
        }

        Array.Sort(order, (left, right) => Compare(keys[left], keys[right]) is var compared and not 0 ? compared : left.CompareTo(right));
        return CelValue.ListOf(Array.ConvertAll(order, index => items[index]));
    }

    private static void Flatten(ICelList list, long depth, List<CelValue> flat)
    {
        for (var index = 0; index < list.Count; index++)
        {
            var item = list[index];
            if (item.Kind == CelKind.List && depth > 0)
            {
                Flatten(item.AsList, depth - 1, flat);
            }
            else
            {
                flat.Add(item);
            }
        }
    }

    private static bool IsSortable(CelKind kind) => kind is CelKind.Int or CelKind.Uint or CelKind.Double or CelKind.Bool
        or CelKind.Duration or CelKind.Timestamp or CelKind.String or CelKind.Bytes;

    private static int Compare(CelValue left, CelValue right) => left.Kind switch
    {
        CelKind.Bool => left.AsBool.CompareTo(right.AsBool),
        CelKind.Duration => left.AsDuration.CompareTo(right.AsDuration),
        CelKind.Timestamp => left.AsTimestamp.CompareTo(right.AsTimestamp),
        CelKind.String => CodePoints.Compare(left.AsText, right.AsText),
        CelKind.Bytes => left.AsBytes.SequenceCompareTo(right.AsBytes),
        CelKind.Double => left.AsDouble.CompareTo(right.AsDouble),
        _ => CelNumbers.Compare(left, right) ?? 0,
    };
}
