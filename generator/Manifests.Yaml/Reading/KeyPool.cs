namespace Manifests.Yaml.Reading;

/// <summary>
/// Hands out one string for keys that come again and again (<c>name</c>, <c>type</c>, <c>description</c>), so that a large
/// tree does not keep thousands of copies. A fixed table: hostile keys push each other out and cost nothing more.
/// </summary>
internal sealed class KeyPool
{
    private const int Slots = 512;
    private const int LongestPooled = 48;

    private readonly string?[] table = new string?[Slots];

    public string Share(string key)
    {
        if (key.Length is 0 or > LongestPooled)
        {
            return key;
        }

        var hash = (key.Length * 397) ^ (key[0] * 31) ^ (key[^1] * 17) ^ (key[key.Length / 2] * 7);
        ref var slot = ref table[hash & (Slots - 1)];
        if (slot is not null && string.Equals(slot, key, StringComparison.Ordinal))
        {
            return slot;
        }

        return slot = key;
    }
}
