namespace Manifests.Cli.Tests.BadInput;

/// <summary>The settings of the platform that is given bad input.</summary>
internal sealed record ShopSettings(string Hostname, int Replicas) : ISettings<ShopSettings>
{
    public static ShopSettings Bind(SettingsReader reader)
    {
        reader.TryRequired("hostname", SettingTypes.Text, out var hostname);
        reader.TryRequired("replicas", SettingTypes.Integer32, out var replicas);
        reader.ReportUnknownKeys();
        return new ShopSettings(hostname ?? "", replicas);
    }
}
