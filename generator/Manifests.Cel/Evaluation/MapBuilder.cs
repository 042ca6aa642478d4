namespace Manifests.Cel.Evaluation;

/// <summary>Collects the entries of a map that an expression makes.</summary>
internal sealed class MapBuilder(int capacity)
{
    private readonly List<CelValue> keys = new(capacity);
    private readonly List<CelValue> values = new(capacity);
    private readonly HashSet<CelValue> seen = new(capacity);

    /// <summary>Adds an entry; the answer is what is wrong with its key, or <see langword="null"/>.</summary>
    public CelError? Add(CelValue key, CelValue value)
    {
        if (key.Kind is not (CelKind.Bool or CelKind.Int or CelKind.Uint or CelKind.String))
        {
            return CelError.Invalid($"a key cannot be of type {key.RuntimeType.RuntimeName}");
        }

        if (!seen.Add(key))
        {
            return CelError.Invalid($"the key {key} stands twice");
        }

        keys.Add(key);
        values.Add(value);
        return null;
    }

    public CelEntries ToMap() => CelEntries.Of([.. keys], [.. values]);
}
