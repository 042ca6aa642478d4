using Manifests.Models;
using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests.Platforms.Asya;

/// <summary>A role that pods take.</summary>
/// <param name="account">The AWS account.</param>
/// <param name="identity">How they take it.</param>
/// <param name="name">The name of the role, at AWS and here.</param>
/// <param name="accounts">The service accounts of its pods.</param>
/// <param name="trusted">The accounts as IRSA's trust names them; <see langword="null"/> for the same.</param>
internal sealed class WorkloadRole(
    string account,
    WorkloadIdentity identity,
    string name,
    IReadOnlyList<ServiceAccountName> accounts,
    IReadOnlyList<ServiceAccountName>? trusted = null)
{
    /// <summary>Policies that are managed elsewhere and that it has too; none unless set.</summary>
    public ValueList<string> Managed { get; init; } = [];

    public Arn Arn => Arn.Role(account, name);

    /// <summary>What a service account of the tree is annotated with; nothing for Pod Identity.</summary>
    public Map<string> Annotations => identity.Annotations(Arn);

    /// <summary>What binds the role to its accounts; none for IRSA.</summary>
    public IReadOnlyList<PodIdentityAssociation> Associations => identity.Associations(Made(Spec()), Names(accounts));

    /// <summary>The role with what it may do.</summary>
    public Role Allowing(params ReadOnlySpan<Statement> statements) => Made(Spec() with
    {
        Policies = Managed.Count == 0 ? null : Managed,
        InlinePolicies = new() { [name] = new PolicyDocument { Statement = [.. statements] }.ToJson() },
    });

    /// <summary>The role with a policy that AWS keeps.</summary>
    public Role Having(string policy) => Made(Spec() with { Policies = [Arn.AwsManagedPolicy(policy)] });

    /// <summary>A chart's values for a service account, with the annotation that IRSA needs.</summary>
    public Mapping ValuesOf(ServiceAccountName account)
    {
        var values = new Mapping { ["create"] = true };
        foreach (var entry in identity.ChartValues(account.Name, Arn))
        {
            values.Add(entry.Key, entry.Value);
        }

        return values;
    }

    private Role Made(RoleSpec spec) => new(name, Ack.Namespace) { Spec = spec };

    private RoleSpec Spec() => new() { Name = name, AssumeRolePolicyDocument = identity.Trust(Names(trusted ?? accounts)).ToJson() };

    private static (NamespaceRef, string)[] Names(IReadOnlyList<ServiceAccountName> accounts) =>
        [.. accounts.Select(static account => ((NamespaceRef)account.Namespace, account.Name))];
}
