using Manifests.Diagnostics;

namespace Manifests;

internal sealed class SettingsPlatformDefinition<TSettings>(string name, Func<TSettings, Platform> create) : PlatformDefinition(name)
    where TSettings : class, ISettings<TSettings>
{
    public override bool HasSettings => true;

    internal override Platform? Create(ReadOnlyMemory<byte> settings, string file, DiagnosticBag diagnostics) =>
        SettingsFile.Parse<TSettings>(settings, file, diagnostics) is { } bound ? create(bound) : null;
}
