using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>Finds and sets a place in an object by a path such as <c>spec.rules[0].host</c>.</summary>
internal static class NodePath
{
    public static void Set(Mapping root, string path, Node value)
    {
        var steps = Split(path);
        Node at = root;
        for (var index = 0; index < steps.Count - 1; index++)
        {
            at = Step(at, steps[index], path);
        }

        switch (at, steps[^1])
        {
            case (Mapping map, string key):
                map.Set(key, value);
                break;
            case (Sequence list, int item) when item < list.Count:
                list[item] = value;
                break;
            case (Sequence list, int item) when item == list.Count:
                list.Add(value);
                break;
            default:
                throw Misfit(at, steps[^1], path);
        }
    }

    private static Node Step(Node at, object step, string path)
    {
        switch (at, step)
        {
            case (Mapping map, string key):
                if (!map.TryGet(key, out var child))
                {
                    child = new Mapping();
                    map.Add(key, child);
                }

                return child;
            case (Sequence list, int item) when item < list.Count:
                return list[item];
            default:
                throw Misfit(at, step, path);
        }
    }

    private static InvalidOperationException Misfit(Node at, object step, string path) =>
        new($"the path '{path}' does not fit the object: '{step}' was looked for in {at.Describe()}.");

    private static List<object> Split(string path)
    {
        var steps = new List<object>();
        foreach (var part in path.Split('.'))
        {
            var open = part.IndexOf('[', StringComparison.Ordinal);
            var key = open < 0 ? part : part[..open];
            if (key.Length > 0)
            {
                steps.Add(key);
            }

            for (var rest = open < 0 ? "" : part[open..]; rest.Length > 0;)
            {
                var close = rest.IndexOf(']', StringComparison.Ordinal);
                if (close < 0 || !int.TryParse(rest[1..close], NumberStyles.None, CultureInfo.InvariantCulture, out var item))
                {
                    throw new InvalidOperationException($"the path '{path}' has an index that is not a number in brackets.");
                }

                steps.Add(item);
                rest = rest[(close + 1)..];
            }
        }

        return steps;
    }
}
