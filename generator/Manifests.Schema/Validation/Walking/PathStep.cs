namespace Manifests.Schema.Validation;

/// <summary>A key of a map or a zero-based index of a list, on the way from where the walk is to what was found.</summary>
internal readonly struct PathStep
{
    private PathStep(string? key, int index)
    {
        Key = key;
        Index = index;
    }

    /// <summary>The key; <see langword="null"/> for a step into a list.</summary>
    public string? Key { get; }

    /// <summary>The index, when there is no key.</summary>
    public int Index { get; }

    public static implicit operator PathStep(string key) => new(key, 0);

    public static implicit operator PathStep(int index) => new(null, index);
}
