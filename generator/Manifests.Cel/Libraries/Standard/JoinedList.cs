namespace Manifests.Cel.Libraries;

/// <summary>Two lists after one another.</summary>
internal static class JoinedList
{
    public static ICelList Of(ICelList first, ICelList second) =>
        first.Count == 0 && second is not ICelCustomList ? second : Copy(first, second);

    private static CelArray Copy(ICelList first, ICelList second)
    {
        var items = new CelValue[first.Count + second.Count];
        for (var index = 0; index < first.Count; index++)
        {
            items[index] = first[index];
        }

        for (var index = 0; index < second.Count; index++)
        {
            items[first.Count + index] = second[index];
        }

        return new CelArray(items);
    }
}
