using System.Globalization;
using Manifests.Models.Ack.Rds.V1Alpha1;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Aws;

/// <summary>
/// The MySQL server that <c>setup.conf</c> names. Its databases are made by Jobs of the packages. AWS makes the administrator's password
/// and keeps it in Secrets Manager.
/// </summary>
internal static class Database
{
    private const string Name = "mysql";

    public static FileEntry AddTo(ComponentBuilder folder, SetupSettings setup, AwsSettings aws)
    {
        var port = long.Parse(setup.Rds.Port, CultureInfo.InvariantCulture);
        var access = NodeAccess.To(Name, port, setup, aws);
        var subnets = new DBSubnetGroup(Name, Ack.Namespace)
        {
            Spec = new() { Name = $"{setup.ClusterName}-{Name}", Description = $"MySQL of {setup.ClusterName}", SubnetIDs = aws.SubnetIds },
        };
        return folder.Add("database.yaml", access, subnets, Server(port, access.Name, subnets.Name, setup, aws));
    }

    private static DBInstance Server(long port, string access, string subnets, SetupSettings setup, AwsSettings aws)
    {
        var identifier = NodeAccess.FirstLabel(setup.Rds.Host);
        return new DBInstance(Name, Ack.Namespace)
        {
            Annotations = Ack.Adopt($$"""{"dbInstanceIdentifier":"{{identifier}}"}""", retain: true),
            Spec = new()
            {
                DbInstanceIdentifier = identifier,
                DbInstanceClass = aws.DatabaseClass,
                AllocatedStorage = aws.DatabaseGibibytes,
                Engine = "mysql",
                EngineVersion = "8.0",
                Port = port,
                MasterUsername = "admin",
                ManageMasterUserPassword = true,
                StorageEncrypted = true,
                PubliclyAccessible = false,
                DbSubnetGroupRef = new() { From = new() { Name = subnets } },
                VpcSecurityGroupRefs = [new() { From = new() { Name = access } }],
            },
        };
    }
}
