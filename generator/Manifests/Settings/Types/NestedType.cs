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
        if ((value.Node as Mapping ?? OwnValue(value)) is not { } mapping)
        {
            return value.RefuseType(Expected, "write its settings below it, indented");
        }

        var reader = new SettingsReader(mapping, value.Diagnostics, value.Path) { Source = value.Source };
        var bound = T.Bind(reader);
        reader.ReportUnknownKeys();
        result = reader.HasErrors ? null : bound;
        return result is not null;
    }

    public override Node ToNode(T value)
    {
        var (values, defaults) = SettingsListing.ValuesOf(value);
        var map = new Mapping();
        for (var at = 0; at < values.Count; at++)
        {
            // Without the key a reader takes the default, which may be another value than none.
            if ((values[at].Value ?? (defaults[at].Value is null ? null : Scalar.Null())) is { } said)
            {
                map.Add(values[at].Key, said);
            }
        }

        return map;
    }

    internal override void DescribeInside(SettingsListing listing, string path) => listing.AddInside<T>(path);

    // In a conf file the first line of a map may be its own value, and the others may be missing.
    private static Mapping? OwnValue(SettingValue value)
    {
        if (!value.Source.IsConf || value.Node is not Scalar)
        {
            return null;
        }

        var map = new Mapping { Location = value.Node.Location };
        map.Add(SettingAliasAttribute.OwnValue, value.Node, value.Node.Location);
        return map;
    }
}
