using Manifests.Models;
using Manifests.Models.Ack.V1Alpha1;
using Manifests.Models.Core.V1;

namespace Manifests.Platforms.Aktus;

/// <summary>The outputs of the stack: what is decided here, and what ACK copies from the things it made.</summary>
internal sealed class Outputs
{
    public Outputs(AktusSettings settings, AwsNames names, Network network, SharedStorage storage, EksCluster cluster, ClusterAccess access)
    {
        Info = new ConfigMap("platform-info", Ack.Namespace)
        {
            Data = new()
            {
                ["EKSClusterName"] = names.Cluster,
                ["AutoModeEnabled"] = settings.EnableAutoMode ? "true" : "false",
                ["MarketplaceChartStatus"] = Status(settings.EnableMarketplaceChart),
                ["APISecretsStatus"] = Status(ApiKeys.IsDeclared(settings)),
                ["HuggingFaceTokenStatus"] = Status(settings.HuggingFaceTokenSecret is not null),
                ["OpenAIAPIKeyStatus"] = Status(settings.OpenAiApiKeySecret is not null),
            },
        };
        Exports =
        [
            Export("VPCId", network.Vpc, ".status.vpcID"),
            .. network.Subnets.Select((subnet, index) => Export($"PublicSubnet{index + 1}Id", subnet, ".status.subnetID")),
            Export("EKSClusterEndpoint", cluster.Cluster, ".status.endpoint"),
            Export("EKSClusterArn", cluster.Cluster, ".status.ackResourceMetadata.arn"),
            Export("EKSClusterSecurityGroupId", cluster.Cluster, ".status.clusterSecurityGroupID"),
            Export("OIDCIssuer", cluster.Cluster, ".status.identity.oidc.issuer"),
            Export("EFSFileSystemId", storage.FileSystem, ".status.fileSystemID"),
        ];
        if (access.OidcProvider is { } provider)
        {
            Exports = [.. Exports, Export("OIDCProviderArn", provider, ".status.ackResourceMetadata.arn")];
        }
    }

    /// <summary>Where the exports write; the controllers do not make it.</summary>
    public ConfigMap Info { get; }

    public IReadOnlyList<FieldExport> Exports { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("platform-info.yaml", Info);
        folder.Add("field-exports.yaml", [.. Exports]);
    }

    private FieldExport Export(string output, Resource source, string path)
    {
        var group = source.ApiVersion[..source.ApiVersion.IndexOf('/', StringComparison.Ordinal)];
        return new FieldExport("aktus-" + output.ToLowerInvariant(), Ack.Namespace)
        {
            Spec = new()
            {
                From = new() { Path = path, Resource = new() { Group = group, Kind = source.Kind, Name = source.Name } },
                To = new() { Kind = "configmap", Name = Info.Name, Key = output },
            },
        };
    }

    private static string Status(bool isThere) => isThere ? "enabled" : "disabled";
}
