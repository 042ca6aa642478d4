using System.Diagnostics.CodeAnalysis;
using Manifests.Yaml;

namespace Manifests;

internal sealed class NestedType<T> : SettingType<T>
    where T : class, ISettings<T>
{
    public override string Expected => "a map of settings";

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out T result)
    {
        result = null;
        if (value.Node is not Mapping mapping)
        {
            return value.RefuseType(Expected, "write its settings below it, indented");
        }

        var reader = new SettingsReader(mapping, value.Diagnostics, value.Path);
        var bound = T.Bind(reader);
        reader.ReportUnknownKeys();
        result = reader.HasErrors ? null : bound;
        return result is not null;
    }

    public override Node ToNode(T value)
    {
        var inside = new SettingsListing();
        value.Describe(inside);
        var map = new Mapping();
        foreach (var setting in inside.Settings)
        {
            if (setting.Value is { } said)
            {
                map.Add(setting.Key, said);
            }
        }

        return map;
    }

    internal override void DescribeInside(SettingsListing listing, string path) => listing.AddInside(SettingsListing.OfDefaults<T>(), path);
}
