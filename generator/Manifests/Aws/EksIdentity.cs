using Manifests.Models;
using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests;

/// <summary>
/// How pods of an EKS cluster get a role at AWS: by the token of their service account (IRSA), or by an association that EKS keeps
/// (Pod Identity). What differs between the two is asked here, so that a platform can have either.
/// </summary>
public sealed class EksIdentity
{
    /// <summary>By this annotation EKS knows which role the pods of a service account take with IRSA.</summary>
    public const string RoleAnnotation = "eks.amazonaws.com/role-arn";

    private readonly string account;
    private readonly string? issuer;

    private EksIdentity(string account, string? issuer)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        this.account = account;
        this.issuer = issuer;
    }

    /// <summary>Whether it is IRSA.</summary>
    public bool IsIrsa => issuer is not null;

    /// <summary>By the token of a service account, which the cluster's OIDC provider signs.</summary>
    /// <param name="account">The AWS account: twelve digits.</param>
    /// <param name="issuer">The cluster's OIDC issuer, with or without <c>https://</c>. AWS gives it out when it made the cluster.</param>
    public static EksIdentity Irsa(string account, string issuer)
    {
        ArgumentException.ThrowIfNullOrEmpty(issuer);
        return new EksIdentity(account, issuer);
    }

    /// <summary>By an association of the cluster. The add-on <c>eks-pod-identity-agent</c> has to run on the nodes.</summary>
    /// <param name="account"><inheritdoc cref="Irsa" path="/param[@name='account']"/></param>
    public static EksIdentity PodIdentity(string account) => new(account, null);

    /// <summary>The name of a role of the account.</summary>
    /// <param name="name">The role's name at AWS.</param>
    public Arn RoleNamed(string name) => Arn.Role(account, name);

    /// <summary>Lets the pods of service accounts take a role. With IRSA each gets a statement, which names it.</summary>
    /// <exception cref="ArgumentException">There is no account: nobody could take the role.</exception>
    public PolicyDocument Trust(params ReadOnlySpan<ServiceAccountRef> accounts)
    {
        if (accounts.IsEmpty)
        {
            throw new ArgumentException("A role without a service account is for nobody", nameof(accounts));
        }

        if (issuer is null)
        {
            return TrustPolicy.PodIdentity();
        }

        var statements = new List<Statement>();
        foreach (var each in accounts)
        {
            statements.AddRange(TrustPolicy.Irsa(Arn.OidcProvider(account, issuer), issuer, each.Namespace, each.Name).Statement);
        }

        return new PolicyDocument { Statement = [.. statements] };
    }

    /// <summary>What a service account is annotated with; nothing for Pod Identity.</summary>
    /// <param name="role">The role's name at AWS.</param>
    public Map<string> Annotations(string role) => IsIrsa ? new() { [RoleAnnotation] = RoleNamed(role) } : [];

    /// <summary>What binds a role to service accounts; none for IRSA, which needs nothing more than <see cref="Annotations"/>.</summary>
    /// <param name="cluster">The name of the Cluster object.</param>
    /// <param name="role">The name of the Role object.</param>
    /// <param name="accounts">The service accounts.</param>
    public IReadOnlyList<PodIdentityAssociation> Associations(string cluster, string role, params ReadOnlySpan<ServiceAccountRef> accounts)
    {
        if (IsIrsa)
        {
            return [];
        }

        var associations = new List<PodIdentityAssociation>(accounts.Length);
        foreach (var each in accounts)
        {
            associations.Add(new PodIdentityAssociation($"{each.Namespace}-{each.Name}", Ack.Namespace)
            {
                Spec = new()
                {
                    ClusterRef = new() { From = new() { Name = cluster } },
                    Namespace = each.Namespace.Name ?? "default",
                    ServiceAccount = each.Name,
                    RoleRef = new() { From = new() { Name = role } },
                },
            });
        }

        return associations;
    }

    /// <summary>The values by which most charts make their service account: <c>create</c>, <c>name</c> and, for IRSA, <c>annotations</c>.</summary>
    /// <param name="name">The service account's name.</param>
    /// <param name="role">The role's name at AWS.</param>
    public Mapping ChartValues(string name, string role)
    {
        var values = new Mapping { ["create"] = true, ["name"] = name };
        if (IsIrsa)
        {
            values["annotations"] = new Mapping { [RoleAnnotation] = (string)RoleNamed(role) };
        }

        return values;
    }
}
