using System.Diagnostics.CodeAnalysis;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Yaml;

namespace Manifests.Models;

/// <content>What generated models call for each property: <see langword="null"/> when the key is absent or null.</content>
public sealed partial class NodeReading
{
    /// <summary>A text.</summary>
    public string? Text(string key) => Single(key, ItemReading.Text);

    /// <summary>A boolean.</summary>
    public bool? Boolean(string key) => Value(key, ItemReading.Boolean);

    /// <summary>An integer of 32 bits.</summary>
    public int? Int32(string key) => Value(key, ItemReading.Int32);

    /// <summary>An integer of 64 bits.</summary>
    public long? Int64(string key) => Value(key, ItemReading.Int64);

    /// <summary>A number.</summary>
    public double? Number(string key) => Value(key, ItemReading.Number);

    /// <summary>A quantity.</summary>
    public Quantity? Quantity(string key) => Value(key, ItemReading.Quantity);

    /// <summary>An integer or a text.</summary>
    public IntOrString? IntOrString(string key) => Value(key, ItemReading.IntOrString);

    /// <summary>The name of a namespace.</summary>
    public NamespaceRef? NamespaceRef(string key) => Value(key, ItemReading.NamespaceRef);

    /// <summary>A map of any keys.</summary>
    public Mapping? Mapping(string key) => Single(key, ItemReading.Mapping);

    /// <summary>Anything, also an explicit null.</summary>
    public Node? Node(string key)
    {
        asked.Add(key);
        if (!node.TryGet(key, out var value))
        {
            return null;
        }

        found++;
        return value.Clone();
    }

    /// <summary>A model.</summary>
    public T? Model<T>(string key)
        where T : class, IModel<T>
    {
        if (!TryTake(key, out var value))
        {
            return null;
        }

        findings.Trail.Enter(key);
        var model = ItemReading.Model<T>(this, value);
        findings.Trail.Leave();
        return model;
    }

    /// <summary>A list of texts.</summary>
    public ValueList<string>? Texts(string key) => List(key, ItemReading.Text);

    /// <summary>A list of models.</summary>
    public ValueList<T>? Models<T>(string key)
        where T : class, IModel<T> =>
        List<T>(key, ItemReading.Model<T>);

    /// <summary>A list.</summary>
    public ValueList<T>? List<T>(string key, ItemReader<T> item)
    {
        if (!TryTake(key, out var value) || KeepsNulls<T>(key, value))
        {
            return null;
        }

        findings.Trail.Enter(key);
        var list = ListOf(value, item);
        findings.Trail.Leave();
        return list;
    }

    /// <summary>A map to texts.</summary>
    public Map<string>? TextMap(string key) => Map(key, ItemReading.Text);

    /// <summary>A map to models.</summary>
    public Map<T>? ModelMap<T>(string key)
        where T : class, IModel<T> =>
        Map<T>(key, ItemReading.Model<T>);

    /// <summary>A map.</summary>
    public Map<T>? Map<T>(string key, ItemReader<T> item)
    {
        if (!TryTake(key, out var value) || KeepsNulls<T>(key, value))
        {
            return null;
        }

        findings.Trail.Enter(key);
        var map = MapOf(value, item);
        findings.Trail.Leave();
        return map;
    }

    /// <summary>The keys that were not asked for; <see langword="null"/> when there are none.</summary>
    public Mapping? OtherKeys()
    {
        if (found == node.Count)
        {
            return null;
        }

        var others = new Mapping(node.Count - found);
        foreach (var entry in node.Entries)
        {
            if (!IsAsked(entry.Key))
            {
                others.Add(entry.Key, entry.Value.Clone(), entry.KeyLocation);
            }
        }

        found = node.Count;
        return others;
    }

    /// <inheritdoc cref="OtherKeys()"/>
    public Map<T>? OtherKeys<T>(ItemReader<T> item)
    {
        if (found == node.Count)
        {
            return null;
        }

        var others = new Map<T>();
        foreach (var entry in node.Entries)
        {
            if (!IsAsked(entry.Key))
            {
                others.Add(entry.Key, At(entry.Key, entry.Value, item)!);
            }
        }

        found = node.Count;
        return others;
    }

    internal ValueList<T>? ListOf<T>(Node value, ItemReader<T> item)
    {
        if (value is not Sequence list)
        {
            return WrongType<ValueList<T>>(value, ValueKind.Array);
        }

        var items = new T[list.Count];
        for (var at = 0; at < items.Length; at++)
        {
            findings.Trail.Enter(at);
            items[at] = item(this, list[at])!;
            findings.Trail.Leave();
        }

        return new ValueList<T>(items);
    }

    internal Map<T>? MapOf<T>(Node value, ItemReader<T> item)
    {
        if (value is not Mapping map)
        {
            return WrongType<Map<T>>(value, ValueKind.Object);
        }

        var items = new Map<T>();
        for (var at = 0; at < map.Count; at++)
        {
            var entry = map.Entries[at];
            items.Add(entry.Key, At(entry.Key, entry.Value, item)!);
        }

        return items;
    }

    // The server takes a null in a list or map for an empty value, which is not what was written.
    private bool KeepsNulls<T>(string key, Node value)
    {
        if (typeof(T) == typeof(Node) || !TryFindNull(value, out var isNull))
        {
            return false;
        }

        findings.Trail.Enter(key);
        findings.Add(ReadingDiagnostics.NullKept, isNull, key, value.Describe()[2..]);
        findings.Trail.Leave();
        Keep(new MappingEntry(key, value, Location.None));
        return true;
    }

    private static bool TryFindNull(Node value, [NotNullWhen(true)] out Node? isNull)
    {
        isNull = value switch
        {
            Sequence list => list.FirstOrDefault(IsNull),
            Mapping map => map.Select(static entry => entry.Value).FirstOrDefault(IsNull),
            _ => null,
        };
        return isNull is not null;
    }

    private static bool IsNull(Node value) => value is Scalar { Kind: ScalarKind.Null };

    private T? Single<T>(string key, ItemReader<T> item)
        where T : class =>
        TryTake(key, out var value) ? At(key, value, item) : null;

    private T? Value<T>(string key, ItemReader<T> item)
        where T : struct =>
        TryTake(key, out var value) ? At(key, value, item) : null;

    private T? At<T>(string key, Node value, ItemReader<T> item)
    {
        findings.Trail.Enter(key);
        var read = item(this, value);
        findings.Trail.Leave();
        return read;
    }

    private bool TryTake(string key, [NotNullWhen(true)] out Node? value)
    {
        asked.Add(key);
        if (!node.TryGetEntry(key, out var entry))
        {
            value = null;
            return false;
        }

        found++;
        value = entry.Value;
        if (!IsNull(value))
        {
            return true;
        }

        Keep(entry);
        return false;
    }
}
