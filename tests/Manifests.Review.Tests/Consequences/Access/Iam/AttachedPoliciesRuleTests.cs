namespace Manifests.Review.Tests.Consequences;

/// <summary>Which whole policies a role of AWS has.</summary>
public sealed class AttachedPoliciesRuleTests
{
    private const string Rule = "iam-policies-attached";

    [Theory]
    [InlineData(
        "iam.services.k8s.aws/v1alpha1 Role",
        "spec: {name: a, policies: ['arn:aws:iam::aws:policy/ReadOnlyAccess'], permissionsBoundary: 'arn:b'}",
        "spec: {name: a, policies: ['arn:aws:iam::aws:policy/AdministratorAccess', 'arn:aws:iam::1:policy/x']}",
        "Danger: it gets the policy 'arn:aws:iam::aws:policy/AdministratorAccess' @ spec.policies[0] => attach a policy with "
            + "only what is needed",
        "Danger: its rights have no boundary any more @ spec.permissionsBoundary => keep spec.permissionsBoundary",
        "Caution: it gets the policy 'arn:aws:iam::1:policy/x' @ spec.policies[0]",
        "Notice: it loses the policy 'arn:aws:iam::aws:policy/ReadOnlyAccess' @ spec.policies[0]")]
    public void OtherPolicies_AreTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData("iam.services.k8s.aws/v1alpha1 Role", "spec: {name: a, policies: [a, b]}", "spec: {name: a, policies: [b, a]}")]
    public void SamePolicies_AreNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
