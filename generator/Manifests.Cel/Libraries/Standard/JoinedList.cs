namespace Manifests.Cel.Libraries;

/// <summary>Two lists after one another, too long to be copied.</summary>
internal sealed class JoinedList : ICelList
{
    // What is short is read faster from a copy; what is long may be doubled many times and must not be.
    private const int MaxCopied = 1024;

    private readonly ICelList first;
    private readonly ICelList second;

    private JoinedList(ICelList first, ICelList second)
    {
        this.first = first;
        this.second = second;
        Count = first.Count + second.Count;
    }

    public int Count { get; }

    public CelValue this[int index] => index < first.Count ? first[index] : second[index - first.Count];

    public static CelValue Of(ICelList first, ICelList second)
    {
        if (first.Count == 0 && second is not ICelCustomList)
        {
            return CelValue.Of(second);
        }

        var count = (long)first.Count + second.Count;
        return count <= MaxCopied ? CelValue.Of(Copy(first, second))
            : count <= int.MaxValue ? CelValue.Of(new JoinedList(first, second))
            : CelValue.Of(CelError.Invalid("the list gets longer than 2,147,483,647 items"));
    }

    private static CelArray Copy(ICelList first, ICelList second)
    {
        var items = new CelValue[first.Count + second.Count];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = index < first.Count ? first[index] : second[index - first.Count];
        }

        return new CelArray(items);
    }
}
