namespace Manifests.Review.Tests.Consequences;

/// <summary>What roles allow.</summary>
public sealed class RoleRuleTests
{
    private const string Rule = "role-changed";

    [Theory]
    [InlineData(
        "rbac.authorization.k8s.io/v1 Role",
        "rules: [{apiGroups: [''], resources: [pods], verbs: [get]}]",
        "rules: [{apiGroups: [''], resources: [pods], verbs: [get, list]}]",
        "Caution: it allows more: list on 'pods' @ rules[0].verbs[=list]")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 Role",
        "rules: [{apiGroups: [''], resources: [pods], verbs: [get]}]",
        "rules: [{apiGroups: [''], resources: [pods], verbs: [get]}, {apiGroups: [''], resources: [secrets], verbs: [get, "
            + "list]}]",
        "Danger: it allows more: get and list on 'secrets', which gives reading every password and token that is kept as a "
            + "Secret @ rules[1] => name the resources, verbs and objects (resourceNames) that are needed")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 Role",
        "rules: [{apiGroups: ['apps'], resources: [deployments], verbs: [get]}]",
        "rules: [{apiGroups: ['apps'], resources: [deployments], verbs: ['*']}]",
        "Caution: it allows more: every verb on 'deployments.apps' @ rules[0].verbs[=*]")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 ClusterRole",
        "rules: [{apiGroups: [''], resources: [pods], verbs: [get]}]",
        "rules: [{apiGroups: ['*'], resources: ['*'], verbs: ['*']}]",
        "Danger: it allows more: every verb on every resource, which gives everything that can be done in the cluster or "
            + "namespace @ rules[0].apiGroups[=*] => name the resources, verbs and objects (resourceNames) that are needed")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 Role",
        "rules: [{apiGroups: [''], resources: [pods], verbs: [get]}]",
        "rules: [{apiGroups: [''], resources: [pods], verbs: [get]}, {apiGroups: [''], resources: [pods/exec], verbs: "
            + "[create]}]",
        "Danger: it allows more: create on 'pods/exec', which gives running commands in, or reaching into, pods @ rules[1] => "
            + "name the resources, verbs and objects (resourceNames) that are needed")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 ClusterRole",
        "rules: [{apiGroups: ['rbac.authorization.k8s.io'], resources: [clusterroles], verbs: [get]}]",
        "rules: [{apiGroups: ['rbac.authorization.k8s.io'], resources: [clusterroles], verbs: [get, escalate, bind, update]}]",
        "Danger: it allows more: escalate and bind on 'clusterroles.rbac.authorization.k8s.io', which gives rights that the "
            + "subjects have not themselves @ rules[0].verbs[=escalate] => name the resources, verbs and objects (resourceNames) "
            + "that are needed",
        "Danger: it allows more: update on 'clusterroles.rbac.authorization.k8s.io', which gives changing who may do what @ "
            + "rules[0].verbs[=escalate] => name the resources, verbs and objects (resourceNames) that are needed")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 ClusterRole",
        "rules: [{apiGroups: [''], resources: [configmaps], resourceNames: [a], verbs: [get]}]",
        "rules: [{apiGroups: [''], resources: [configmaps], verbs: [get]}]",
        "Caution: it allows more: get on 'configmaps' @ rules[0].resourceNames")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 ClusterRole",
        "rules: [{nonResourceURLs: [/healthz], verbs: [get]}]",
        "rules: [{nonResourceURLs: ['/health*', /metrics], verbs: [get]}]",
        "Caution: it allows more: get on the path '/health*' and get on the path '/metrics' @ "
            + "rules[0].nonResourceURLs[=/health*]")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 ClusterRole",
        "rules: [{apiGroups: [''], resources: [users], verbs: [get]}]",
        "rules: [{apiGroups: [''], resources: [users], verbs: [impersonate]}]",
        "Danger: it allows more: impersonate on 'users', which gives acting as somebody else @ rules[0].verbs[=impersonate] => "
            + "name the resources, verbs and objects (resourceNames) that are needed",
        "Notice: it allows less: no more get on 'users'; who still needs that is refused @ rules[0].verbs[=impersonate]")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 ClusterRole",
        "",
        "rules: [{apiGroups: [''], resources: [pods], verbs: [get]}]",
        "Notice: it allows get on 'pods' @ rules")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 ClusterRole",
        "rules: [{apiGroups: [''], resources: [pods], verbs: [get]}]",
        "labels: {rbac.authorization.k8s.io/aggregate-to-view: 'true'} | rules: [{apiGroups: [''], resources: [pods], verbs: "
            + "[get]}]",
        "Caution: everybody who has the ClusterRole 'view' gets what it allows @ "
            + "metadata.labels['rbac.authorization.k8s.io/aggregate-to-view']")]
    public void WiderRole_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "rbac.authorization.k8s.io/v1 Role",
        "rules: [{apiGroups: [''], resources: [pods], verbs: [get, delete]}]",
        "rules: [{apiGroups: [''], resources: [pods], verbs: [get]}]",
        "Notice: it allows less: no more delete on 'pods'; who still needs that is refused @ rules[0].verbs[=delete]")]
    public void NarrowerRole_IsANotice(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "rbac.authorization.k8s.io/v1 Role",
        "rules: [{apiGroups: [''], resources: [pods, services], verbs: [get, list]}]",
        "rules: [{apiGroups: [''], resources: [services], verbs: [get]}, {apiGroups: [''], resources: [services, pods], verbs: "
            + "[list]}, {apiGroups: [''], resources: [pods], verbs: [get]}]")]
    [InlineData(
        "rbac.authorization.k8s.io/v1 Role",
        "rules: [{apiGroups: [''], resources: ['*'], verbs: [get]}]",
        "rules: [{apiGroups: [''], resources: ['*'], verbs: [get]}, {apiGroups: [''], resources: [pods], verbs: [get]}]")]
    public void SameRights_SayNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(20_000, false)]
    [InlineData(20_001, true)]
    public void RoleThatIsTooLarge_IsToldToBeComparedInPart(int count, bool isTold)
    {
        var rules = $"rules: [{{apiGroups: [''], resources: [{string.Join(", ", Enumerable.Range(0, count).Select(static at => "r" + at))}], verbs: [get]}}]";

        var found = Judged.Update(Rule, "rbac.authorization.k8s.io/v1 Role", rules, rules.Replace("verbs: [get]", "verbs: [list]", StringComparison.Ordinal));

        const string Told = "Caution: it has more than 20000 permissions, and only so many were compared @ rules[0].verbs[=list] => read the rest of its rules, or split it";
        Assert.Equal(isTold ? [Told] : [], found.Where(static line => line.Contains("compared", StringComparison.Ordinal)));
    }
}
