namespace Manifests.Tests.Settings.Conf;

[Settings]
public sealed partial record ConfRoles
{
    [SettingAlias("awsLoadBalancer")]
    public required string LoadBalancer { get; init; }

    public required ConfSecrets Secrets { get; init; }
}
