using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>The account and region that everything lives in, and how AWS names what is there.</summary>
internal sealed class AwsAccount(KubeflowOnEksSettings settings)
{
    public string Id => settings.AccountId;

    public string Region => settings.Region;

    /// <summary>The three availability zones that are used.</summary>
    public IReadOnlyList<string> Zones { get; } = [settings.Region + "a", settings.Region + "b", settings.Region + "c"];

    /// <summary>The account's container registry, as images name it.</summary>
    public string Registry => $"{Id}.dkr.ecr.{Region}.amazonaws.com";

    /// <summary>The cluster's OIDC provider, by which AWS knows its service accounts.</summary>
    public Arn OidcProvider => Arn.OidcProvider(Id, settings.OidcIssuer);

    public Arn Cluster => Own("eks", "cluster/" + settings.ClusterName);

    /// <summary>Something of this account and region.</summary>
    public Arn Own(string service, string resource) => Arn.Of(service, Region, Id, resource);

    public Arn ArnOf(Role role) => Arn.Role(Id, NameOf(role));

    /// <summary>The name at AWS, which is not the object's: that may have no capital letters.</summary>
    public static string NameOf(Role role) => role.Spec!.Name;
}
