namespace Manifests.Tests.Settings.Conf;

[Settings]
public sealed partial record ConfSecrets
{
    [SettingAlias(SettingAliasAttribute.OwnValue)]
    public required string Controller { get; init; }

    public string Argocd { get; init; } = "";

    [SettingAlias("oauth2Proxy")]
    public string Auth { get; init; } = "";
}
