using System.Diagnostics.CodeAnalysis;
using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

internal sealed class MapType<T>(SettingType<T> type) : SettingType<Map<T>>
{
    public override string Expected => $"a map, each value {type.Expected}";

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out Map<T> result)
    {
        result = null;
        if (value.Node is not Mapping mapping)
        {
            return value.RefuseType(Expected, "write its keys below it, indented, or {} for none");
        }

        var map = new Map<T>();
        foreach (var entry in mapping)
        {
            if (ItemReader.TryRead(value with { Node = entry.Value, Path = $"{value.Path}.{entry.Key}" }, type, out var read))
            {
                map.Add(entry.Key, read);
            }
        }

        result = map.Count == mapping.Count ? map : null;
        return result is not null;
    }

    public override Node ToNode(Map<T> value)
    {
        var map = new Mapping(value.Count);
        foreach (var (key, each) in value)
        {
            map.Add(key, type.ToNode(each));
        }

        return map;
    }

    internal override void DescribeInside(SettingsListing listing, string path) => type.DescribeInside(listing, path + ".*");
}
