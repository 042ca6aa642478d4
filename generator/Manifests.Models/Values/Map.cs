using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Manifests.Models;

/// <summary>
/// Keys of the user's choice, in the order they were set. Equals another map with the same entries in any order.
/// A property of this type that is <see langword="null"/> is left out of the manifest; an empty one is written as <c>{}</c>.
/// </summary>
/// <remarks>
/// It can be added to in place. A copy of a model made with <c>with</c> shares the maps of its original, but for labels and
/// annotations of objects; assign a <see cref="Copy"/> where both go on to change.
/// </remarks>
/// <typeparam name="T">What a key leads to.</typeparam>
public sealed class Map<T> : IReadOnlyDictionary<string, T>, IEquatable<Map<T>>
{
    private readonly Dictionary<string, T> values = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    /// <inheritdoc/>
    public int Count => order.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => order;

    /// <inheritdoc/>
    public IEnumerable<T> Values => order.Select(key => values[key]);

    /// <summary>The value of a key; setting adds the key or replaces its value.</summary>
    /// <exception cref="KeyNotFoundException">The key is not there.</exception>
    public T this[string key]
    {
        get => values[key];
        set
        {
            if (values.TryAdd(key, value))
            {
                order.Add(key);
            }
            else
            {
                values[key] = value;
            }
        }
    }

    /// <summary>Adds a key.</summary>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public void Add(string key, T value)
    {
        values.Add(key, value);
        order.Add(key);
    }

    /// <summary>A map with the same entries that changes on its own.</summary>
    public Map<T> Copy()
    {
        var copy = new Map<T>();
        foreach (var key in order)
        {
            copy.Add(key, values[key]);
        }

        return copy;
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => values.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(Map<T>? other) =>
        other is not null
        && other.Count == Count
        && order.TrueForAll(key => other.values.TryGetValue(key, out var value) && EqualityComparer<T>.Default.Equals(values[key], value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Map<T>);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        order.Aggregate(Count, (hash, key) => hash ^ HashCode.Combine(key, values[key]));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() =>
        order.Select(key => KeyValuePair.Create(key, values[key])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
