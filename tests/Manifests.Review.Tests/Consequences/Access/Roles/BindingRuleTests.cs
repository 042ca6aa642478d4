namespace Manifests.Review.Tests.Consequences;

/// <summary>Who has a role.</summary>
public sealed class BindingRuleTests
{
    private const string Rule = "binding-changed";

    [Theory]
    [InlineData(
        "rbac.authorization.k8s.io/v1 RoleBinding",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view} | subjects: [{kind: User, name: 'a'}]",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view} | subjects: [{kind: User, name: 'a'}, "
            + "{kind: Group, name: 'devs'}]",
        "Caution: Group 'devs' gets what ClusterRole 'view' allows @ subjects[kind=Group,name=devs]")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 ClusterRoleBinding",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view} | subjects: [{kind: User, name: 'a'}]",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view} | subjects: [{kind: Group, name: "
            + "'system:authenticated'}]",
        "Danger: Group 'system:authenticated' gets what ClusterRole 'view' allows: everybody who can log in to the API server, "
            + "every service account included @ subjects[kind=Group,name=system:authenticated] => name the groups or service "
            + "accounts that need it",
        "Notice: User 'a' may no longer do what ClusterRole 'view' allows @ subjects[kind=Group,name=system:authenticated]")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 ClusterRoleBinding",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view} | subjects: [{kind: User, name: 'a'}]",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view} | subjects: [{kind: User, name: 'a'}, "
            + "{kind: User, name: 'system:anonymous'}]",
        "Danger: User 'system:anonymous' gets what ClusterRole 'view' allows: everybody who reaches the API server, without "
            + "any password @ subjects[kind=User,name=system:anonymous] => name the groups or service accounts that need it")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 ClusterRoleBinding",
        "",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin} | subjects: [{kind: "
            + "ServiceAccount, name: 'a'}]",
        "Danger: ServiceAccount 'a' gets what ClusterRole 'cluster-admin' allows: everything in the cluster @ subjects => bind "
            + "a role with only what is needed")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 RoleBinding",
        "",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view} | subjects: [{kind: Group, name: "
            + "'system:serviceaccounts:other'}]",
        "Danger: Group 'system:serviceaccounts:other' gets what ClusterRole 'view' allows: every pod of that namespace that "
            + "uses a token @ subjects => name the service accounts that need it")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 RoleBinding",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view} | subjects: [{kind: User, name: 'a'}]",
        "",
        "Notice: User 'a' may no longer do what ClusterRole 'view' allows @ subjects")]
    public void NewSubject_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "rbac.authorization.k8s.io/v1 RoleBinding",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view} | subjects: [{kind: User, name: 'a'}, "
            + "{kind: User, name: 'b'}]",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view} | subjects: [{kind: User, name: 'b'}, "
            + "{kind: User, name: 'a'}]",
        "",
        "{prune: true}")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 RoleBinding",
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view} | subjects: [{kind: User, name: 'a'}]",
        "",
        "",
        "")]
    public void SameSubjects_SayNothing(string kind, string before, string after, string others, string automated) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after, others, automated));
}
