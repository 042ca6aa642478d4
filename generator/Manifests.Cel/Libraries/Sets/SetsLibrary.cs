namespace Manifests.Cel.Libraries;

/// <summary>Lists taken for sets: sets.contains, sets.equivalent, sets.intersects.</summary>
public static class SetsLibrary
{
    private static readonly CelType List = CelType.ListOf(CelType.Parameter("T"));

    // Each item of one list is compared with each of the other.
    private static readonly CelCallCost Pairs = CelCallCost.Of(
        static (values, _) => SaturatedMath.Add(1, SaturatedMath.Multiply(CelSizes.Of(values[0]), CelSizes.Of(values[1]))),
        static call => new CelCallEstimate(CelEstimate.Exactly(1) + (call.Arguments[0].Size * call.Arguments[1].Size)));

    private static readonly CelCallCost PairsBothWays = CelCallCost.Of(
        static (values, _) =>
            SaturatedMath.Add(1, SaturatedMath.Multiply(2, SaturatedMath.Multiply(CelSizes.Of(values[0]), CelSizes.Of(values[1])))),
        static call => new CelCallEstimate(
            CelEstimate.Exactly(1) + (call.Arguments[0].Size * call.Arguments[1].Size * CelEstimate.Exactly(2))));

    /// <summary>The library.</summary>
    public static CelLibrary Instance { get; } = new()
    {
        Name = "sets",
        Functions =
        [
            Of("sets.contains", "list_sets_contains_list", Contains, Pairs),
            Of(
                "sets.equivalent",
                "list_sets_equivalent_list",
                static (left, right) => Contains(left, right) && Contains(right, left),
                PairsBothWays),
            Of("sets.intersects", "list_sets_intersects_list", Intersects, Pairs),
        ],
    };

    private static CelFunction Of(string name, string id, Func<ICelList, ICelList, bool> test, CelCallCost cost) => new(
        name, CelOverload.Global(id, [List, List], CelType.Bool, (left, right) => CelValue.Of(test(left.AsList, right.AsList)), cost));

    private static bool Contains(ICelList list, ICelList items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (!Has(list, items[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Intersects(ICelList left, ICelList right)
    {
        for (var index = 0; index < left.Count; index++)
        {
            if (Has(right, left[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ICelList list, CelValue item)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] == item)
            {
                return true;
            }
        }

        return false;
    }
}
