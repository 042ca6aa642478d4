using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using Manifests.Diagnostics;

namespace Manifests.Yaml;

/// <summary>A map: unique keys in the order they were added.</summary>
public sealed class Mapping : Node, IReadOnlyCollection<MappingEntry>
{
    // Most maps of a manifest have a handful of keys; a scan beats hashing there.
    private const int ScanLimit = 12;

    private readonly List<MappingEntry> entries;
    private Dictionary<string, int>? index;

    /// <summary>An empty map.</summary>
    public Mapping() => entries = [];

    /// <summary>A map with room for a number of keys.</summary>
    public Mapping(int capacity) => entries = new List<MappingEntry>(capacity);

    /// <inheritdoc/>
    public int Count => entries.Count;

    /// <summary>The entries in order.</summary>
    public ReadOnlySpan<MappingEntry> Entries => CollectionsMarshal.AsSpan(entries);

    /// <summary>
    /// The value of a key, <see langword="null"/> when the key is absent. Setting replaces in place or adds at the end;
    /// setting <see langword="null"/> removes the key.
    /// </summary>
    [DisallowNull]
    public Node? this[string key]
    {
        get => TryGet(key, out var value) ? value : null;
        set => Set(key, value);
    }

    /// <summary>Adds a key.</summary>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public void Add(string key, Node value) => Add(key, value, Location.None);

    /// <inheritdoc cref="Add(string, Node)"/>
    public void Add(string key, Node value, Location keyLocation)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        if (IndexOf(key) >= 0)
        {
            throw new ArgumentException($"The map has the key '{key}' already.", nameof(key));
        }

        index?.Add(key, entries.Count);
        entries.Add(new MappingEntry(key, value, keyLocation));
    }

    /// <summary>Adds a key unless it is there already; for readers, that look for it once.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="keyLocation">Where the key stands.</param>
    /// <param name="first">Where the key that is there already stands.</param>
    internal bool TryAdd(string key, Node value, Location keyLocation, out Location first)
    {
        var at = IndexOf(key);
        first = at < 0 ? Location.None : entries[at].KeyLocation;
        if (at < 0)
        {
            index?.Add(key, entries.Count);
            entries.Add(new MappingEntry(key, value, keyLocation));
        }

        return at < 0;
    }

    /// <summary>Replaces the value of a key in its place, or adds the key at the end.</summary>
    public void Set(string key, Node? value)
    {
        if (value is null)
        {
            Remove(key);
            return;
        }

        var at = IndexOf(key);
        if (at < 0)
        {
            Add(key, value);
        }
        else
        {
            entries[at] = entries[at] with { Value = value };
        }
    }

    /// <summary>Replaces the value of a key that is there, and the place of the key; for the reader's merge key.</summary>
    internal void Replace(string key, Node value, Location keyLocation) =>
        entries[IndexOf(key)] = new MappingEntry(key, value, keyLocation);

    /// <summary>Takes a key out; false when it was not there.</summary>
    public bool Remove(string key)
    {
        var at = IndexOf(key);
        if (at < 0)
        {
            return false;
        }

        entries.RemoveAt(at);
        index = null;
        return true;
    }

    /// <summary>Whether the key is there, even with a null value.</summary>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <summary>The value of a key.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out Node? value)
    {
        var at = IndexOf(key);
        value = at < 0 ? null : entries[at].Value;
        return at >= 0;
    }

    /// <summary>The whole entry of a key.</summary>
    public bool TryGetEntry(string key, out MappingEntry entry)
    {
        var at = IndexOf(key);
        entry = at < 0 ? default : entries[at];
        return at >= 0;
    }

    /// <summary>The text of a key whose value is a text; <see langword="null"/> when absent or of another kind.</summary>
    public string? TextOf(string key) =>
        TryGet(key, out var value) && value is Scalar { Kind: ScalarKind.String } scalar ? scalar.Text : null;

    /// <summary>The map of a key whose value is a map; <see langword="null"/> when absent or of another kind.</summary>
    public Mapping? MappingOf(string key) => TryGet(key, out var value) ? value as Mapping : null;

    /// <summary>The list of a key whose value is a list; <see langword="null"/> when absent or of another kind.</summary>
    public Sequence? SequenceOf(string key) => TryGet(key, out var value) ? value as Sequence : null;

    /// <summary>The maps in the list of a key, with their indexes; none when the key is absent or no list.</summary>
    public IndexedMappings MappingsOf(string key) => new(SequenceOf(key));

    /// <summary>The integer of a key; <see langword="null"/> when absent, of another kind, or beyond 64 bits.</summary>
    public long? Int64Of(string key) =>
        TryGet(key, out var value) && value is Scalar { Kind: ScalarKind.Integer } scalar
        && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The boolean of a key; <see langword="null"/> when absent or of another kind.</summary>
    public bool? BooleanOf(string key) =>
        TryGet(key, out var value) && value is Scalar { Kind: ScalarKind.Boolean } scalar ? scalar.Text == "true" : null;

    /// <summary>Whether the key is there with a value other than null.</summary>
    public bool HasValue(string key) => TryGet(key, out var value) && value is not Scalar { Kind: ScalarKind.Null };

    /// <summary>Sets the place of the key at a zero-based index; for writers that track positions.</summary>
    public void SetKeyLocation(int at, Location location) => entries[at] = entries[at] with { KeyLocation = location };

    /// <summary>Puts the entries in an order. The sort is stable.</summary>
    public void Sort(Comparison<MappingEntry> comparison)
    {
        var sorted = entries.Order(Comparer<MappingEntry>.Create(comparison)).ToArray();
        entries.Clear();
        entries.AddRange(sorted);
        index = null;
    }

    /// <inheritdoc/>
    public override string Describe() => "a map";

    /// <inheritdoc/>
    public override Node Clone()
    {
        var copy = new Mapping(Count) { Location = Location };
        foreach (var entry in Entries)
        {
            copy.entries.Add(entry with { Value = entry.Value.Clone() });
        }

        return copy;
    }

    /// <inheritdoc/>
    public override bool ValueEquals(Node? other)
    {
        if (other is not Mapping mapping || mapping.Count != Count)
        {
            return false;
        }

        foreach (var entry in Entries)
        {
            if (!mapping.TryGet(entry.Key, out var value) || !entry.Value.ValueEquals(value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Enumerates without an allocation.</summary>
    public List<MappingEntry>.Enumerator GetEnumerator() => entries.GetEnumerator();

    IEnumerator<MappingEntry> IEnumerable<MappingEntry>.GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();

    private int IndexOf(string key)
    {
        if (entries.Count <= ScanLimit)
        {
            var few = CollectionsMarshal.AsSpan(entries);
            for (var at = 0; at < few.Length; at++)
            {
                if (few[at].Key == key)
                {
                    return at;
                }
            }

            return -1;
        }

        index ??= BuildIndex();
        return index.TryGetValue(key, out var found) ? found : -1;
    }

    private Dictionary<string, int> BuildIndex()
    {
        var built = new Dictionary<string, int>(entries.Capacity, StringComparer.Ordinal);
        for (var at = 0; at < entries.Count; at++)
        {
            built.Add(entries[at].Key, at);
        }

        return built;
    }
}
