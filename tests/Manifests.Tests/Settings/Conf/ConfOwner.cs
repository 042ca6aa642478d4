namespace Manifests.Tests.Settings.Conf;

[Settings]
public sealed partial record ConfOwner
{
    [SettingFromConf]
    public ConfSetup? Setup { get; init; }
}
