using Manifests.Models.Ack.Ec2.V1Alpha1;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Aws;

/// <summary>Security groups that let the nodes of the cluster in, at one port.</summary>
internal static class NodeAccess
{
    public static SecurityGroup To(string name, long port, SetupSettings setup, AwsSettings aws) => new(name, Ack.Namespace)
    {
        Spec = new()
        {
            Name = $"{setup.ClusterName}-{name}",
            Description = $"Nodes of {setup.ClusterName} to {name}",
            VpcID = setup.VpcId,
            IngressRules =
            [
                new()
                {
                    IpProtocol = "tcp",
                    FromPort = port,
                    ToPort = port,
                    UserIDGroupPairs = [new() { GroupID = aws.NodeSecurityGroupId, Description = "nodes" }],
                },
            ],
        },
    };

    /// <summary>The first part of a host, by which AWS knows the server: of <c>my-db.abc.eu-central-1.rds.amazonaws.com</c> my-db.</summary>
    public static string FirstLabel(string host) => host.Split('.')[0];
}
