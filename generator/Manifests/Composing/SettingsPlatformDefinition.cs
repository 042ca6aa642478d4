using Manifests.Diagnostics;

namespace Manifests;

internal sealed class SettingsPlatformDefinition<TSettings>(string name, Func<TSettings, Platform> create) : PlatformDefinition(name)
    where TSettings : class, ISettings<TSettings>
{
    public override bool HasSettings => true;

    internal override Platform? Create(ReadOnlyMemory<byte> settings, string file, SettingFiles? files, DiagnosticBag diagnostics)
    {
        if (SettingsFile.Parse<TSettings>(settings, file, files, diagnostics) is not { } bound)
        {
            return null;
        }

        var platform = create(bound);
        platform.Settings = () => PlatformSettings.Of(bound);
        return platform;
    }
}
