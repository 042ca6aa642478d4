namespace Manifests.Cel;

/// <summary>A map of values that are there already, in the order they were given.</summary>
public sealed class CelEntries : ICelMap
{
    // Few keys are found sooner by looking at each.
    private const int MaxScanned = 8;

    private readonly CelValue[] keys;
    private readonly CelValue[] values;
    private readonly Dictionary<CelValue, int>? index;

    private CelEntries(CelValue[] keys, CelValue[] values)
    {
        this.keys = keys;
        this.values = values;
        if (keys.Length > MaxScanned)
        {
            index = new Dictionary<CelValue, int>(keys.Length);
            for (var at = 0; at < keys.Length; at++)
            {
                index.TryAdd(keys[at], at);
            }
        }
    }

    internal static CelEntries Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => keys.Length;

    /// <summary>A map of these entries; of entries with equal keys the first is found.</summary>
    /// <exception cref="ArgumentException">There are not as many values as keys.</exception>
    public static CelEntries Of(CelValue[] keys, CelValue[] values) =>
        keys.Length == values.Length
            ? new(keys, values)
            : throw new ArgumentException("There must be as many values as keys.", nameof(values));

    /// <inheritdoc/>
    public bool TryGet(string key, out CelValue value) => TryGet(CelValue.Of(key), out value);

    /// <inheritdoc/>
    public bool TryGet(CelValue key, out CelValue value)
    {
        var at = IndexOf(key);
        value = at < 0 ? default : values[at];
        return at >= 0;
    }

    /// <inheritdoc/>
    public CelValue KeyAt(int index) => keys[index];

    /// <inheritdoc/>
    public CelValue ValueAt(int index) => values[index];

    private int IndexOf(CelValue key)
    {
        if (index is not null)
        {
            return index.TryGetValue(key, out var found) ? found : -1;
        }

        for (var at = 0; at < keys.Length; at++)
        {
            if (CelEquality.AreEqual(keys[at], key))
            {
                return at;
            }
        }

        return -1;
    }
}
