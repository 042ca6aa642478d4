using Manifests.Models;
using Manifests.Models.Ack.V1Alpha1;
using Manifests.Models.Core.V1;

namespace Manifests.Platforms.Aktus;

/// <summary>
/// The outputs of the stack: what is decided here, and what ACK copies from the things it made. The instructions among them are in
/// the notes.
/// </summary>
internal sealed class Outputs
{
    public Outputs(AktusSettings settings, AwsNames names, AwsParts parts)
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
        Exports = [.. OfStack(parts), .. ForSecondPhase(parts)];
        OfDriver = parts.Driver is { } driver ? Export("EFSCSIDriverStatus", driver.Addon, ".status.status") : null;
    }

    /// <summary>Where the exports write; the controllers do not make it.</summary>
    public ConfigMap Info { get; }

    public IReadOnlyList<FieldExport> Exports { get; }

    /// <summary>The export of the driver's state; <see langword="null"/> in the first phase.</summary>
    public FieldExport? OfDriver { get; }

    public void AddTo(ComponentBuilder folder, ComponentBuilder addons)
    {
        folder.Add("platform-info.yaml", Info);
        folder.Add("field-exports.yaml", [.. Exports]);

        // An export is not healthy before its source is there, and the wave of the add-ons waits for that of the outputs.
        if (OfDriver is not null)
        {
            addons.Add("field-export.yaml", OfDriver);
        }
    }

    private IEnumerable<FieldExport> OfStack(AwsParts parts)
    {
        yield return Export("VPCId", parts.Network.Vpc, ".status.vpcID");
        foreach (var (subnet, index) in parts.Network.Subnets.Select(static (subnet, index) => (subnet, index)))
        {
            yield return Export($"PublicSubnet{index + 1}Id", subnet, ".status.subnetID");
        }

        yield return Export("EKSClusterEndpoint", parts.Cluster.Cluster, ".status.endpoint");
        yield return Export("EKSClusterArn", parts.Cluster.Cluster, Ack.ArnPath);
        yield return Export("EKSClusterStatus", parts.Cluster.Cluster, ".status.status");
        yield return Export("EFSFileSystemId", parts.Storage.FileSystem, ".status.fileSystemID");
        if (parts.Access.OidcProvider is { } provider)
        {
            yield return Export("OIDCProviderArn", provider, Ack.ArnPath);
        }
    }

    // What the stack did not put out, because its own templates could refer to it.
    private IEnumerable<FieldExport> ForSecondPhase(AwsParts parts)
    {
        yield return Export("OIDCIssuer", parts.Cluster.Cluster, ".status.identity.oidc.issuer");
        yield return Export("EKSClusterSecurityGroupId", parts.Cluster.Cluster, ".status.clusterSecurityGroupID");
        if (parts.Nodes is { } nodes)
        {
            yield return Export("EKSNodeSecurityGroupId", nodes.SecurityGroup, ".status.id");
        }
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
