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
}
