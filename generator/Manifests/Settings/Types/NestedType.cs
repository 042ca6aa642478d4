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
        if (value.Source.MapOf(value.Node) is not { } mapping)
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
}
