using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Adds what was said and leaves out what was not.</summary>
internal static class NodeBuilding
{
    public static void AddIfSaid(this Mapping node, string key, string? value)
    {
        if (value is not null)
        {
            node.Add(key, value);
        }
    }

    public static void AddIfSaid(this Mapping node, string key, bool? value)
    {
        if (value is { } said)
        {
            node.Add(key, said);
        }
    }

    public static void AddIfSaid(this Mapping node, string key, long? value)
    {
        if (value is { } said)
        {
            node.Add(key, said);
        }
    }

    public static void AddIfSaid(this Mapping node, string key, INodeConvertible? value)
    {
        if (value is not null)
        {
            node.Add(key, value.ToNode());
        }
    }

    public static void AddIfSaid(this Mapping node, string key, ValueList<string>? values)
    {
        if (values is null)
        {
            return;
        }

        var list = new Sequence(values.Count);
        foreach (var value in values)
        {
            list.Add(value);
        }

        node.Add(key, list);
    }

    public static void AddIfSaid<T>(this Mapping node, string key, ValueList<T>? values)
        where T : INodeConvertible
    {
        if (values is null)
        {
            return;
        }

        var list = new Sequence(values.Count);
        foreach (var value in values)
        {
            list.Add(value.ToNode());
        }

        node.Add(key, list);
    }

    public static void AddIfSaid(this Mapping node, string key, Map<string>? values)
    {
        if (values is null)
        {
            return;
        }

        var map = new Mapping(values.Count);
        foreach (var name in values.Keys.Order(StringComparer.Ordinal))
        {
            map.Add(name, values[name]);
        }

        node.Add(key, map);
    }
}
