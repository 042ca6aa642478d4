using Manifests.Models.Ack.ElastiCache.V1Alpha1;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Aws;

/// <summary>The Redis in which oauth2-proxy keeps sessions, at the address that <c>setup.conf</c> has.</summary>
internal static class Cache
{
    private const string Name = "redis";
    private const int UsualPort = 6379;

    public static FileEntry AddTo(ComponentBuilder folder, SetupSettings setup, AwsSettings aws)
    {
        var address = new Uri(setup.Oidc.Redis.ConnectionUrl);
        var port = address.Port > 0 ? address.Port : UsualPort;
        var access = NodeAccess.To(Name, port, setup, aws);
        var subnets = new CacheSubnetGroup(Name, Ack.Namespace)
        {
            Spec = new()
            {
                CacheSubnetGroupName = $"{setup.ClusterName}-{Name}",
                CacheSubnetGroupDescription = $"Redis of {setup.ClusterName}",
                SubnetIDs = aws.SubnetIds,
            },
        };
        var group = new ReplicationGroup(Name, Ack.Namespace)
        {
            Spec = new()
            {
                ReplicationGroupID = NodeAccess.FirstLabel(address.Host),
                Description = $"Sessions of {setup.ClusterName}",
                Engine = "redis",
                CacheNodeType = aws.CacheNodeType,
                NumNodeGroups = 1,
                ReplicasPerNodeGroup = 0,
                Port = port,
                AtRestEncryptionEnabled = true,
                TransitEncryptionEnabled = address.Scheme == "rediss",
                CacheSubnetGroupRef = new() { From = new() { Name = subnets.Name } },
                SecurityGroupRefs = [new() { From = new() { Name = access.Name } }],
            },
        };
        return folder.Add("cache.yaml", access, subnets, group);
    }
}
