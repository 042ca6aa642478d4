using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Yaml;

namespace Manifests.Models.Iam;

/// <summary>
/// How pods of a cluster get roles of AWS: what a role has to trust, what a service account is annotated with, and what binds both. A
/// platform that takes it as a value can change from one scheme to the other.
/// </summary>
public sealed class WorkloadIdentity
{
    /// <summary>By this annotation IRSA knows which role the pods of a service account take.</summary>
    public const string RoleAnnotation = "eks.amazonaws.com/role-arn";

    private readonly Func<IReadOnlyCollection<(NamespaceRef Namespace, string Name)>, PolicyDocument> trust;
    private readonly Cluster? cluster;

    private WorkloadIdentity(
        Func<IReadOnlyCollection<(NamespaceRef Namespace, string Name)>, PolicyDocument> trust, Cluster? cluster)
    {
        this.trust = trust;
        this.cluster = cluster;
    }

    /// <summary>Whether it is IRSA: tokens of the cluster's OIDC provider, and annotated service accounts.</summary>
    public bool IsIrsa => cluster is null;

    /// <summary>IAM roles for service accounts.</summary>
    /// <param name="account">The AWS account, twelve digits.</param>
    /// <param name="issuer">The cluster's OIDC issuer, with or without <c>https://</c>.</param>
    public static WorkloadIdentity Irsa(string account, string issuer)
    {
        var provider = Arn.OidcProvider(account, issuer);
        return new WorkloadIdentity(accounts => TrustPolicy.Irsa(provider, issuer, accounts), cluster: null);
    }

    /// <summary>EKS Pod Identity. The cluster needs the add-on <c>eks-pod-identity-agent</c>.</summary>
    /// <param name="cluster">The cluster as ACK makes it; associations go to its namespace.</param>
    public static WorkloadIdentity PodIdentity(Cluster cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        return new WorkloadIdentity(static _ => TrustPolicy.PodIdentity(), cluster);
    }

    /// <summary>Who may take a role.</summary>
    /// <param name="serviceAccounts">
    /// Whose pods. With IRSA <c>*</c> and <c>?</c> stand for any; Pod Identity leaves it to the associations.
    /// </param>
    public PolicyDocument Trust(params IReadOnlyCollection<(NamespaceRef Namespace, string Name)> serviceAccounts) =>
        trust(serviceAccounts);

    /// <summary>What a service account is annotated with so that its pods take the role; nothing with Pod Identity.</summary>
    public Map<string> Annotations(Arn role) => IsIrsa ? new() { [RoleAnnotation] = role } : [];

    /// <summary>What most charts take for a service account: its name, and the annotation where there is one.</summary>
    public Mapping ChartValues(string name, Arn role)
    {
        var values = new Mapping { ["name"] = name };
        if (IsIrsa)
        {
            values["annotations"] = new Mapping { [RoleAnnotation] = (string)role };
        }

        return values;
    }

    /// <summary>What binds a role to service accounts; nothing with IRSA.</summary>
    /// <param name="role">The role as ACK makes it.</param>
    /// <param name="serviceAccounts">Whose pods, each by its whole name.</param>
    /// <exception cref="ArgumentException">A name has a wildcard, which associations do not know.</exception>
    public IReadOnlyList<PodIdentityAssociation> Associations(
        Role role, params IReadOnlyCollection<(NamespaceRef Namespace, string Name)> serviceAccounts)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(serviceAccounts);
        return cluster is null ? [] : [.. serviceAccounts.Select(account => Associate(cluster, role, account))];
    }

    private static PodIdentityAssociation Associate(Cluster cluster, Role role, (NamespaceRef Namespace, string Name) account)
    {
        var name = $"{account.Namespace}-{account.Name}";
        if (name.AsSpan().ContainsAny('*', '?'))
        {
            throw new ArgumentException(
                $"An association names one service account, not '{account.Namespace}/{account.Name}'.", nameof(account));
        }

        return new PodIdentityAssociation(name, cluster.Namespace)
        {
            Origin = role.Origin,
            Spec = new()
            {
                ClusterRef = new() { From = new() { Name = cluster.Name } },
                Namespace = account.Namespace.ToString(),
                ServiceAccount = account.Name,
                RoleRef = new() { From = new() { Name = role.Name } },
            },
        };
    }
}
