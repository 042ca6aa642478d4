namespace Manifests.Tests.Settings.Conf;

[Settings]
public sealed partial record ConfSetup
{
    public required ConfRoles RoleArn { get; init; }

    public required string ClusterName { get; init; }

    public string RdsPort { get; init; } = "\"";

    public bool Enabled { get; init; }
}
