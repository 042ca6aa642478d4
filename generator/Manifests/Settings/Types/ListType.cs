using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

internal sealed class ListType<T>(SettingType<T> item) : SettingType<ValueList<T>>
{
    public override string Expected => $"a list, each item {item.Expected}";

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out ValueList<T> result)
    {
        result = null;
        if (value.Node is not Sequence sequence)
        {
            return value.RefuseType(Expected, "write each item on its own line behind '- ', or [] for none");
        }

        var items = new List<T>(sequence.Count);
        for (var index = 0; index < sequence.Count; index++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{value.Path}[{index}]");
            if (ItemReader.TryRead(value with { Node = sequence[index], Path = path }, item, out var read))
            {
                items.Add(read);
            }
        }

        if (items.Count < sequence.Count)
        {
            return false;
        }

        result = items;
        return true;
    }

    public override Node ToNode(ValueList<T> value)
    {
        var list = new Sequence(value.Count);
        foreach (var each in value)
        {
            list.Add(item.ToNode(each));
        }

        return list;
    }

    internal override void DescribeInside(SettingsListing listing, string path) => item.DescribeInside(listing, path + "[]");
}
