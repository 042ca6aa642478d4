using Manifests.Models;
using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests.Platforms.Asya;

/// <summary>A role that pods take, by Pod Identity or by IRSA.</summary>
/// <param name="settings">Says which of them.</param>
/// <param name="name">The name of the role, at AWS and here.</param>
/// <param name="accounts">The service accounts of its pods.</param>
/// <param name="trusted">The accounts as IRSA's trust names them; <see langword="null"/> for the same.</param>
internal sealed class WorkloadRole(
    AsyaSettings settings,
    string name,
    IReadOnlyList<ServiceAccountName> accounts,
    IReadOnlyList<ServiceAccountName>? trusted = null)
{
    private const string RoleAnnotation = "eks.amazonaws.com/role-arn";

    /// <summary>Policies that are managed elsewhere and that it has too; none unless set.</summary>
    public ValueList<string> Managed { get; init; } = [];

    public Arn Arn => Arn.Role(settings.AccountId, name);

    private bool IsIrsa => settings.Identity == IdentityScheme.Irsa;

    /// <summary>The role with what it may do.</summary>
    public Role Allowing(params ReadOnlySpan<Statement> statements) => Made(Spec() with
    {
        Policies = Managed.Count == 0 ? null : Managed,
        InlinePolicies = new() { [name] = new PolicyDocument { Statement = [.. statements] }.ToJson() },
    });

    /// <summary>The role with a policy that AWS keeps.</summary>
    public Role Having(string policy) => Made(Spec() with { Policies = [Arn.AwsManagedPolicy(policy)] });

    /// <summary>What binds the role to its accounts; none for IRSA.</summary>
    public IEnumerable<PodIdentityAssociation> Associations(Cluster cluster) => IsIrsa ? [] : accounts.Select(
        account => new PodIdentityAssociation($"{account.Namespace}-{account.Name}", Ack.Namespace)
        {
            Spec = new()
            {
                ClusterRef = new() { From = new() { Name = cluster.Name } },
                Namespace = account.Namespace,
                ServiceAccount = account.Name,
                RoleRef = new() { From = new() { Name = name } },
            },
        });

    /// <summary>What a service account of the tree is annotated with; nothing for Pod Identity.</summary>
    public Map<string> Annotations => IsIrsa ? new() { [RoleAnnotation] = Arn } : [];

    /// <summary>A chart's values for a service account, with the annotation that IRSA needs.</summary>
    public Mapping ValuesOf(ServiceAccountName account)
    {
        var values = new Mapping { ["create"] = true, ["name"] = account.Name };
        if (IsIrsa)
        {
            values["annotations"] = new Mapping { [RoleAnnotation] = (string)Arn };
        }

        return values;
    }

    private Role Made(RoleSpec spec) => new(name, Ack.Namespace) { Spec = spec };

    private RoleSpec Spec() => new() { Name = name, AssumeRolePolicyDocument = Trust().ToJson() };

    // One statement a service account: each compares its own subject.
    private PolicyDocument Trust() => !IsIrsa ? TrustPolicy.PodIdentity() : new()
    {
        Statement = [.. (trusted ?? accounts).SelectMany(TrustOf)],
    };

    private IEnumerable<Statement> TrustOf(ServiceAccountName account)
    {
        var issuer = settings.OidcIssuer!;
        return TrustPolicy.Irsa(Arn.OidcProvider(settings.AccountId, issuer), issuer, account.Namespace, account.Name).Statement;
    }
}
