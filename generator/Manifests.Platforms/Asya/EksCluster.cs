using Manifests.Models.Ack.Ec2.V1Alpha1;
using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.Asya;

/// <summary>The EKS cluster and its OIDC provider.</summary>
internal sealed class EksCluster : IComponentPart
{
    private readonly AsyaSettings settings;
    private readonly Role role;

    public EksCluster(AsyaSettings settings, Network network)
    {
        this.settings = settings;
        role = new Role("asya-cluster", Ack.Namespace)
        {
            Spec = new()
            {
                Name = settings.ClusterName + "-cluster",
                AssumeRolePolicyDocument = TrustPolicy.Service("eks.amazonaws.com").ToJson(),
                Policies = [Arn.AwsManagedPolicy("AmazonEKSClusterPolicy")],
            },
        };
        Cluster = new Cluster("asya", Ack.Namespace)
        {
            Annotations = { ["services.k8s.aws/deletion-policy"] = "retain" },
            Spec = new()
            {
                Name = settings.ClusterName,
                Version = settings.KubernetesVersion.ToString(),
                RoleRef = new() { From = new() { Name = role.Name } },
                ResourcesVPCConfig = new()
                {
                    EndpointPrivateAccess = true,
                    EndpointPublicAccess = true,
                    SubnetRefs = [.. network.Subnets.Select(RefOf)],
                },
            },
        };
    }

    public Cluster Cluster { get; }

    /// <summary>How pods of the cluster get their roles.</summary>
    public WorkloadIdentity Identity => settings.Identity == IdentityScheme.Irsa
        ? WorkloadIdentity.Irsa(settings.AccountId, settings.OidcIssuer!)
        : WorkloadIdentity.PodIdentity(Cluster);

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("cluster.yaml", role, Cluster);
        if (settings.OidcIssuer is { } issuer)
        {
            folder.Add("oidc-provider.yaml", OidcProvider(issuer));
        }
    }

    private OpenIDConnectProvider OidcProvider(string issuer) => new("asya", Ack.Namespace)
    {
        Spec = new()
        {
            Url = "https://" + issuer,
            ClientIDs = [TrustPolicy.StsAudience],
            Thumbprints = settings.OidcThumbprint is { } thumbprint ? [thumbprint] : null,
        },
    };

    private static ClusterRoleRef RefOf(Subnet subnet) => new() { From = new() { Name = subnet.Name } };
}
