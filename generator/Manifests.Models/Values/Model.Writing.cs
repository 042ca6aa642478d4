using Manifests.Yaml;

namespace Manifests.Models;

/// <content>What generated models call to add a property: <see langword="null"/> adds nothing, an empty value is added.</content>
public abstract partial record Model
{
    /// <summary>Adds a text.</summary>
    protected static void Write(Mapping node, string key, string? value)
    {
        if (value is not null)
        {
            node.Add(key, Scalar.Of(value));
        }
    }

    /// <summary>Adds a boolean.</summary>
    protected static void Write(Mapping node, string key, bool? value)
    {
        if (value is { } set)
        {
            node.Add(key, Scalar.Of(set));
        }
    }

    /// <summary>Adds an integer.</summary>
    protected static void Write(Mapping node, string key, int? value) => Write(node, key, (long?)value);

    /// <summary>Adds an integer.</summary>
    protected static void Write(Mapping node, string key, long? value)
    {
        if (value is { } set)
        {
            node.Add(key, Scalar.Of(set));
        }
    }

    /// <summary>Adds a number.</summary>
    protected static void Write(Mapping node, string key, double? value)
    {
        if (value is { } set)
        {
            node.Add(key, ToNode(set));
        }
    }

    /// <summary>Adds a quantity.</summary>
    protected static void Write(Mapping node, string key, Quantity? value)
    {
        if (value is { } set)
        {
            node.Add(key, set.ToNode());
        }
    }

    /// <summary>Adds an integer or a text.</summary>
    protected static void Write(Mapping node, string key, IntOrString? value)
    {
        if (value is { } set)
        {
            node.Add(key, set.ToNode());
        }
    }

    /// <summary>Adds the name of a namespace.</summary>
    protected static void Write(Mapping node, string key, NamespaceRef? value) => Write(node, key, value?.Name);

    /// <summary>Adds a copy of a node.</summary>
    protected static void Write(Mapping node, string key, Node? value)
    {
        if (value is not null)
        {
            node.Add(key, value.Clone());
        }
    }

    /// <summary>Adds a model.</summary>
    protected static void Write(Mapping node, string key, INodeConvertible? value)
    {
        if (value is not null)
        {
            node.Add(key, value.ToNode());
        }
    }

    /// <summary>Adds a list of texts.</summary>
    protected static void Write(Mapping node, string key, ValueList<string>? value) =>
        Write(node, key, value, static item => Scalar.Of(item));

    /// <summary>Adds a list of models, quantities or ports.</summary>
    protected static void Write<T>(Mapping node, string key, ValueList<T>? value)
        where T : INodeConvertible =>
        Write(node, key, value, static item => item.ToNode());

    /// <summary>Adds a map to texts.</summary>
    protected static void Write(Mapping node, string key, Map<string>? value) =>
        Write(node, key, value, static item => Scalar.Of(item));

    /// <summary>Adds a map to models, quantities or ports.</summary>
    protected static void Write<T>(Mapping node, string key, Map<T>? value)
        where T : INodeConvertible =>
        Write(node, key, value, static item => item.ToNode());

    /// <summary>Adds a list of anything that a function turns into nodes.</summary>
    protected static void Write<T>(Mapping node, string key, ValueList<T>? value, Func<T, Node> toNode)
    {
        if (value is not null)
        {
            node.Add(key, ToNode(value, toNode));
        }
    }

    /// <summary>Adds a map to anything that a function turns into nodes.</summary>
    protected static void Write<T>(Mapping node, string key, Map<T>? value, Func<T, Node> toNode)
    {
        if (value is not null)
        {
            node.Add(key, ToNode(value, toNode));
        }
    }

    /// <summary>Adds the entries of a map beside the named properties; a key that is there already is replaced.</summary>
    protected static void WriteEntries<T>(Mapping node, Map<T>? value, Func<T, Node> toNode)
    {
        if (value is not null)
        {
            WriteEntries(node, ToNode(value, toNode));
        }
    }

    /// <summary>Adds copies of the entries of a map beside the named properties; a key that is there already is replaced.</summary>
    protected static void WriteEntries(Mapping node, Mapping? value)
    {
        if (value is null)
        {
            return;
        }

        foreach (var entry in value.Entries)
        {
            node.Set(entry.Key, entry.Value.Clone());
        }
    }

    /// <summary>A list as a node.</summary>
    protected static Sequence ToNode<T>(ValueList<T> value, Func<T, Node> toNode)
    {
        var list = new Sequence(value.Count);
        foreach (var item in value.AsSpan())
        {
            list.Add(toNode(item));
        }

        return list;
    }

    /// <summary>A map as a node. Its keys are sorted so that the order of C# statements never shows in a diff.</summary>
    protected static Mapping ToNode<T>(Map<T> value, Func<T, Node> toNode)
    {
        var map = new Mapping(value.Count);
        foreach (var key in value.Keys.Order(StringComparer.Ordinal))
        {
            map.Add(key, toNode(value[key]));
        }

        return map;
    }

    /// <summary>A number as a node; a whole number is written without a fraction.</summary>
    protected internal static Scalar ToNode(double value) =>
        Math.Abs(value) < 1e15 && Math.Floor(value) == value ? Scalar.Of((long)value) : Scalar.Of(value);
}
