using System.Security.Cryptography;
using System.Text;
using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.Aktus;

/// <summary>Who administers the cluster, and the provider by which AWS knows its service accounts.</summary>
internal sealed class ClusterAccess
{
    // IAM keeps trusting the issuers of EKS without it, but upstream states it.
    private const string Thumbprint = "9e99a48a9960b14926bb7f3b02e22da2b0ab7280";

    private readonly EksCluster cluster;

    public ClusterAccess(AktusSettings settings, AwsNames names, EksCluster cluster, ClusterRoles roles)
    {
        this.cluster = cluster;
        Deployer = Admin("aktus-deployer", names.Role(roles.Deployer.Spec!.Name));
        Admins =
        [
            .. settings.AdditionalAdminUsers.Select(user => Admin(ObjectName("user", user), names.User(user))),
            .. settings.AdditionalAdminRoles.Select(role => Admin(ObjectName("role", role), names.Role(role))),
        ];
        OidcProvider = settings.Created is { } created
            ? new OpenIDConnectProvider("aktus-oidc", Ack.Namespace)
            {
                Spec = new()
                {
                    Url = "https://" + created.OidcIssuer,
                    ClientIDs = [TrustPolicy.StsAudience],
                    Thumbprints = [Thumbprint],
                },
            }
            : null;
    }

    /// <summary>Of ArgoCD's role in the cluster.</summary>
    public AccessEntry Deployer { get; }

    public IReadOnlyList<AccessEntry> Admins { get; }

    /// <summary>The provider; <see langword="null"/> until the cluster's issuer is known.</summary>
    public OpenIDConnectProvider? OidcProvider { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("access-entries.yaml", [Deployer, .. Admins]);
        if (OidcProvider is not null)
        {
            folder.Add("oidc-provider.yaml", OidcProvider);
        }
    }

    // Named after the admin, so that removing one of them touches no other's entry. IAM takes signs that Kubernetes does not; a few
    // digits of a hash keep 'a.b' and 'a-b' apart.
    private static string ObjectName(string kind, string admin)
    {
        var lower = admin.ToLowerInvariant();
        var readable = string.Concat(lower.Select(static sign => char.IsAsciiLetterOrDigit(sign) ? sign : '-'));
        var isSame = readable == lower && char.IsAsciiLetterOrDigit(lower[^1]);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lower)));
        return $"aktus-admin-{kind}-{readable}{(isSame ? "" : "-" + hash[..6])}";
    }

    private AccessEntry Admin(string name, Arn principal) => new(name, Ack.Namespace)
    {
        Spec = new()
        {
            ClusterRef = new() { From = new() { Name = cluster.Cluster.Name } },
            PrincipalARN = principal,
            Type = "STANDARD",
            AccessPolicies =
            [
                new()
                {
                    PolicyARN = Arn.Of("eks", "", "aws", "cluster-access-policy/AmazonEKSClusterAdminPolicy"),
                    AccessScope = new() { Type = "cluster" },
                },
            ],
        },
    };
}
