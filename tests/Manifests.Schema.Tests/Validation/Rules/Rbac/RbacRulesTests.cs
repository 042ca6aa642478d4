using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class RbacRulesTests
{
    [Theory]
    [InlineData("Role", "{apiGroups: [\"\"], verbs: [get]}", "rules[0]: a rule about resources needs at least one of 'resources', found none; add one, such as \"pods\"")]
    [InlineData("Role", "{resources: [pods], verbs: [get]}", "rules[0]: a rule about resources needs at least one of 'apiGroups', found none; add one; \"\" is the core group")]
    [InlineData("Role", "{apiGroups: [\"\"], resources: [pods], verbs: []}", "rules[0].verbs: the required field 'verbs' is empty; fill it in")]
    [InlineData("Role", "{nonResourceURLs: [/healthz], verbs: [get]}", "rules[0].nonResourceURLs: a Role holds in one namespace only, so its rules cannot have 'nonResourceURLs'; move the rule into a ClusterRole")]
    [InlineData("ClusterRole", "{nonResourceURLs: [/healthz], resources: [pods], verbs: [get]}", "rules[0].nonResourceURLs: a rule with 'nonResourceURLs' cannot have 'resources' as well; make two rules of it")]
    public void BadRule_IsRefused(string kind, string rule, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Role(kind, rule)));

    [Theory]
    [InlineData("Role", "{apiGroups: [\"\"], resources: [pods], verbs: [get], resourceNames: [a]}")]
    [InlineData("ClusterRole", "{nonResourceURLs: [/healthz], verbs: [get]}")]
    public void GoodRule_IsAccepted(string kind, string rule) => Assert.Empty(RealJudge.Sentences(Role(kind, rule)));

    [Fact]
    public void PatchOfARule_NeedsNothing() =>
        Assert.Empty(RealJudge.Sentences(Role("Role", "{verbs: [get]}"), isPartial: true));

    [Fact]
    public void AggregationRule_SelectsSomething()
    {
        const string start = "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: x}, aggregationRule: ";
        Assert.Equal(
            ["aggregationRule: 'aggregationRule' needs at least one of 'clusterRoleSelectors', found none; add one, or remove 'aggregationRule'"],
            RealJudge.Sentences(start + "{}}"));
        Assert.Empty(RealJudge.Sentences(start + "{clusterRoleSelectors: [{matchLabels: {a: b}}]}}"));
    }

    [Theory]
    [InlineData("RoleBinding", "{kind: Role, name: a/b}", "roleRef.name: expected a name without '/' and '%' that is not '.' or '..', found the text \"a/b\"; write it in that form")]
    [InlineData("RoleBinding", "{kind: Role, name: \"\"}", "roleRef.name: the required field 'name' is empty; fill it in")]
    [InlineData("ClusterRoleBinding", "{kind: Role, name: a}", "roleRef.kind: a ClusterRoleBinding can only grant a ClusterRole, found the kind \"Role\"; make it a RoleBinding, or grant a ClusterRole")]
    public void BadRoleReference_IsRefused(string kind, string reference, string sentence) =>
        Assert.Equal([sentence], RealJudge.Sentences(Binding(kind, reference, "{kind: User, name: a}")));

    [Theory]
    [InlineData("RoleBinding", "{kind: ServiceAccount, name: $(name)}", "subjects[0].name: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"$(name)\"; write it in that form")]
    [InlineData("RoleBinding", "{kind: ServiceAccount, name: a, apiGroup: rbac.authorization.k8s.io}", "subjects[0].apiGroup: a subject of the kind ServiceAccount belongs to the API group \"\", found \"rbac.authorization.k8s.io\"; remove it")]
    [InlineData("RoleBinding", "{kind: Group, name: a, apiGroup: v1}", "subjects[0].apiGroup: a subject of the kind Group belongs to the API group \"rbac.authorization.k8s.io\", found \"v1\"; change or remove it")]
    [InlineData("RoleBinding", "{kind: \"\", name: a}", "subjects[0].kind: the required field 'kind' is empty; fill it in")]
    [InlineData("ClusterRoleBinding", "{kind: ServiceAccount, name: a}", "subjects[0]: a ServiceAccount in a ClusterRoleBinding needs its 'namespace', found none; add it")]
    public void BadSubject_IsRefused(string kind, string subject, string sentence) =>
        Assert.Equal([sentence], RealJudge.Sentences(Binding(kind, "{kind: ClusterRole, name: a}", subject)));

    [Theory]
    [InlineData("RoleBinding", "{kind: ServiceAccount, name: a}")]
    [InlineData("RoleBinding", "{kind: User, name: \"Anna: äö\"}")]
    [InlineData("ClusterRoleBinding", "{kind: ServiceAccount, name: a, namespace: b}")]
    [InlineData("ClusterRoleBinding", "{kind: Group, name: \"system:masters\", apiGroup: rbac.authorization.k8s.io}")]
    public void GoodSubject_IsAccepted(string kind, string subject) =>
        Assert.Empty(RealJudge.Sentences(Binding(kind, "{kind: ClusterRole, name: \"system:view\"}", subject)));

    [Fact]
    public void SubjectThatIsNull_IsAnEmptyOne() => Assert.Equal(
        ["subjects[0]: the required field 'kind' is missing; add it", "subjects[0]: the required field 'name' is missing; add it"],
        RealJudge.Sentences(Binding("RoleBinding", "{kind: ClusterRole, name: a}", "null")));

    private static string Role(string kind, string rule) =>
        $"{{apiVersion: rbac.authorization.k8s.io/v1, kind: {kind}, metadata: {{name: x}}, rules: [{rule}]}}";

    private static string Binding(string kind, string reference, string subject) =>
        $"{{apiVersion: rbac.authorization.k8s.io/v1, kind: {kind}, metadata: {{name: x}}, roleRef: {reference}, subjects: [{subject}]}}";
}
