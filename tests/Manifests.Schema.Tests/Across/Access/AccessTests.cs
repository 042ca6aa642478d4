using Manifests.Schema.Across;
using Xunit;

namespace Manifests.Schema.Tests.Across;

public sealed class AccessTests
{
    private const string Head = "apiVersion: rbac.authorization.k8s.io/v1";

    [Theory]
    [InlineData("{apiGroups: [''], resources: [pods], verbs: [get, list]}", "get", "pods", null, true)]
    [InlineData("{apiGroups: [''], resources: [pods], verbs: [get, list]}", "watch", "pods", null, false)]
    [InlineData("{apiGroups: [''], resources: [pods], verbs: ['*']}", "watch", "pods", null, true)]
    [InlineData("{apiGroups: [apps], resources: [deployments], verbs: [get]}", "get", "deployments.apps", null, true)]
    [InlineData("{apiGroups: [''], resources: [deployments], verbs: [get]}", "get", "deployments.apps", null, false)]
    [InlineData("{apiGroups: ['*'], resources: [deployments], verbs: [get]}", "get", "deployments.apps", null, true)]
    [InlineData("{apiGroups: [apps], resources: ['*'], verbs: [get]}", "get", "deployments.apps", null, true)]
    [InlineData("{apiGroups: [apps], resources: ['*'], verbs: [get]}", "get", "pods", null, false)]

    // A part of an object is a resource of its own; a star may stand for the object, never for the part.
    [InlineData("{apiGroups: [''], resources: [pods], verbs: [create]}", "create", "pods/exec", null, false)]
    [InlineData("{apiGroups: [''], resources: [pods/exec], verbs: [create]}", "create", "pods/exec", null, true)]
    [InlineData("{apiGroups: [''], resources: [pods/exec], verbs: [create]}", "create", "pods", null, false)]
    [InlineData("{apiGroups: [''], resources: [pods/exec], verbs: [create]}", "create", "pods/attach", null, false)]
    [InlineData("{apiGroups: [''], resources: ['*/exec'], verbs: [create]}", "create", "pods/exec", null, true)]
    [InlineData("{apiGroups: [''], resources: ['*/exec'], verbs: [create]}", "create", "pods", null, false)]
    [InlineData("{apiGroups: [''], resources: ['pods/*'], verbs: [create]}", "create", "pods/exec", null, false)]
    [InlineData("{apiGroups: [''], resources: ['*'], verbs: [create]}", "create", "pods/exec", null, true)]
    [InlineData("{apiGroups: [apps], resources: [deployments/scale], verbs: [patch]}", "patch", "deployments.apps/scale", null, true)]

    // Rules for named objects.
    [InlineData("{apiGroups: [''], resources: [secrets], resourceNames: [token], verbs: [get]}", "get", "secrets", "token", true)]
    [InlineData("{apiGroups: [''], resources: [secrets], resourceNames: [token], verbs: [get]}", "get", "secrets", "other", false)]
    [InlineData("{apiGroups: [''], resources: [secrets], resourceNames: [token], verbs: [get, list]}", "list", "secrets", null, false)]
    [InlineData("{apiGroups: [''], resources: [secrets], resourceNames: [], verbs: [list]}", "list", "secrets", null, true)]
    [InlineData("{apiGroups: [''], resources: [secrets], verbs: [get]}", "get", "secrets", "token", true)]
    public void Rule_AllowsWhatItSays(string rule, string verb, string resource, string? name, bool isAllowed)
    {
        var access = Access.Of(Resources.Of(
            $"{{{Head}, kind: Role, metadata: {{name: r, namespace: shop}}, rules: [{rule}]}}",
            Binding("RoleBinding", "Role", "r", "{kind: ServiceAccount, name: web, namespace: shop}")));

        var answer = access.Ask(AccessSubject.ServiceAccount("shop", "web"), AccessRequest.Of(verb, resource, "shop", name));

        Assert.Equal(isAllowed ? Certainty.Yes : Certainty.No, answer.IsAllowed);
        Assert.Equal(isAllowed ? ["ServiceAccount 'shop/web'"] : [], Words(access.WhoCan(AccessRequest.Of(verb, resource, "shop", name))));
    }

    [Theory]
    [InlineData("[/metrics]", "/metrics", true)]
    [InlineData("[/metrics]", "/metrics/slis", false)]
    [InlineData("['/metrics/*']", "/metrics/slis", true)]
    [InlineData("['/metrics*']", "/metrics", true)]
    [InlineData("['*']", "/healthz", true)]
    public void Path_IsAllowedByABindingForTheWholeCluster(string urls, string path, bool isAllowed)
    {
        var role = $"{{{Head}, kind: ClusterRole, metadata: {{name: r}}, rules: [{{nonResourceURLs: {urls}, verbs: [get]}}]}}";
        var request = AccessRequest.Of("get", path);

        Assert.Equal(isAllowed ? ["User 'jane'"] : [], Words(Access.Of(Resources.Of(role, Binding("ClusterRoleBinding", "ClusterRole", "r", "{kind: User, name: jane}"))).WhoCan(request)));
        Assert.Empty(Words(Access.Of(Resources.Of(role, Binding("RoleBinding", "ClusterRole", "r", "{kind: User, name: jane}"))).WhoCan(request)));
    }

    [Theory]
    [InlineData("RoleBinding", "Role", "shop", true)]
    [InlineData("RoleBinding", "Role", "tools", false)]
    [InlineData("RoleBinding", "Role", null, false)]
    [InlineData("RoleBinding", "ClusterRole", "shop", true)]
    [InlineData("RoleBinding", "ClusterRole", "tools", false)]
    [InlineData("RoleBinding", "ClusterRole", null, false)]
    [InlineData("ClusterRoleBinding", "ClusterRole", "shop", true)]
    [InlineData("ClusterRoleBinding", "ClusterRole", "tools", true)]
    [InlineData("ClusterRoleBinding", "ClusterRole", null, true)]
    public void Binding_CountsWhereItStands(string binding, string role, string? where, bool isAllowed)
    {
        var access = Access.Of(Resources.Of(
            $"{{{Head}, kind: Role, metadata: {{name: r, namespace: shop}}, rules: [{{apiGroups: [''], resources: [pods], verbs: [list]}}]}}",
            $"{{{Head}, kind: ClusterRole, metadata: {{name: r}}, rules: [{{apiGroups: [''], resources: [pods], verbs: [list]}}]}}",
            Binding(binding, role, "r", "{kind: Group, name: ops}")));

        Assert.Equal(isAllowed ? Certainty.Yes : Certainty.No, access.Ask(AccessSubject.Group("ops"), AccessRequest.Of("list", "pods", where)).IsAllowed);
    }

    [Theory]
    [InlineData("{kind: ServiceAccount, name: web, namespace: shop}", true, false, false)]
    [InlineData("{kind: ServiceAccount, name: web}", true, false, false)]
    [InlineData("{kind: ServiceAccount, name: web, namespace: tools}", false, false, false)]
    [InlineData("{kind: User, name: 'system:serviceaccount:shop:web'}", true, false, false)]
    [InlineData("{kind: User, name: jane}", false, true, false)]
    [InlineData("{kind: User, name: web}", false, false, false)]
    [InlineData("{kind: Group, name: 'system:serviceaccounts'}", true, false, false)]
    [InlineData("{kind: Group, name: 'system:serviceaccounts:shop'}", true, false, false)]
    [InlineData("{kind: Group, name: 'system:serviceaccounts:tools'}", false, false, false)]
    [InlineData("{kind: Group, name: 'system:authenticated'}", true, true, false)]
    [InlineData("{kind: Group, name: 'system:unauthenticated'}", false, false, true)]
    [InlineData("{kind: User, name: 'system:anonymous'}", false, false, true)]
    public void Subject_IsFoundByNameAndGroups(string subject, bool account, bool jane, bool anonymous)
    {
        var access = Access.Of(Resources.Of(
            $"{{{Head}, kind: Role, metadata: {{name: r, namespace: shop}}, rules: [{{apiGroups: [''], resources: [pods], verbs: [get]}}]}}",
            Binding("RoleBinding", "Role", "r", subject)));
        var request = AccessRequest.Of("get", "pods", "shop");

        Assert.Equal(account, access.Ask(AccessSubject.ServiceAccount("shop", "web"), request).IsAllowed == Certainty.Yes);
        Assert.Equal(account, access.Ask(AccessSubject.User("system:serviceaccount:shop:web"), request).IsAllowed == Certainty.Yes);
        Assert.Equal(jane, access.Ask(AccessSubject.User("jane"), request).IsAllowed == Certainty.Yes);
        Assert.Equal(anonymous, access.Ask(AccessSubject.User("system:anonymous"), request).IsAllowed == Certainty.Yes);
    }

    [Theory]
    [InlineData("system:authenticated", "ops", true)]
    [InlineData("system:authenticated", "system:unauthenticated", false)]
    [InlineData("system:serviceaccounts", "system:serviceaccounts:shop", true)]
    [InlineData("system:serviceaccounts:shop", "system:serviceaccounts", false)]
    public void Group_IsPartOfWiderGroups(string bound, string asked, bool isAllowed)
    {
        var access = Access.Of(Resources.Of(Binding("ClusterRoleBinding", "ClusterRole", "view", $"{{kind: Group, name: '{bound}'}}")));

        Assert.Equal(isAllowed, access.Ask(AccessSubject.Group(asked), AccessRequest.Of("get", "pods")).IsAllowed == Certainty.Yes);
    }

    [Theory]
    [InlineData("get", "pods", "User 'all'")]
    [InlineData("get", "secrets", "User 'all'")]
    [InlineData("get", "configmaps", "User 'all'")]
    [InlineData("get", "services", null)]
    [InlineData("get", "nodes", null)]
    public void AggregatedRole_TakesInRolesThatItSelects_ThroughOthers(string verb, string resource, string? who)
    {
        var access = Access.Of(Resources.Of(
            Aggregated("all", "stage: '1'", "{matchLabels: {to: all}}, {matchExpressions: [{key: more, operator: In, values: ['yes']}]}"),
            Aggregated("middle", "to: all", "{matchLabels: {to: middle}}, {matchLabels: {stage: '1'}}"),
            Rules("pods", "to: all"),
            Rules("configmaps", "more: 'yes'"),
            Rules("secrets", "to: middle"),
            Rules("nodes", "to: none"),
            Binding("ClusterRoleBinding", "ClusterRole", "all", "{kind: User, name: all}")));

        Assert.Equal(who is null ? [] : [who], Words(access.WhoCan(AccessRequest.Of(verb, resource))));
    }

    [Theory]
    [InlineData("cluster-admin", "delete", "nodes", true)]
    [InlineData("cluster-admin", "get", "/metrics", true)]
    [InlineData("admin", "create", "roles.rbac.authorization.k8s.io", true)]
    [InlineData("edit", "create", "roles.rbac.authorization.k8s.io", false)]
    [InlineData("edit", "get", "secrets", true)]
    [InlineData("view", "get", "secrets", false)]
    [InlineData("view", "get", "pods/log", true)]
    [InlineData("view", "create", "pods/exec", false)]
    [InlineData("edit", "create", "pods/exec", true)]
    [InlineData("view", "list", "widgets.example.org", true)]
    [InlineData("edit", "list", "widgets.example.org", true)]
    [InlineData("admin", "list", "widgets.example.org", true)]
    [InlineData("view", "delete", "widgets.example.org", false)]
    [InlineData("admin", "delete", "widgets.example.org", true)]
    [InlineData("edit", "delete", "widgets.example.org", false)]
    [InlineData("system:auth-delegator", "create", "tokenreviews.authentication.k8s.io", true)]
    public void RoleThatEveryClusterHas_IsKnownWithWhatTheTreeAdds(string role, string verb, string resource, bool isAllowed)
    {
        var access = Access.Of(Resources.Of(
            $"{{{Head}, kind: ClusterRole, metadata: {{name: a, labels: {{rbac.authorization.k8s.io/aggregate-to-view: 'true'}}}}, rules: [{{apiGroups: [example.org], resources: [widgets], verbs: [list]}}]}}",
            $"{{{Head}, kind: ClusterRole, metadata: {{name: b, labels: {{rbac.authorization.k8s.io/aggregate-to-admin: 'true'}}}}, rules: [{{apiGroups: [example.org], resources: [widgets], verbs: [delete]}}]}}",
            Binding("ClusterRoleBinding", "ClusterRole", role, "{kind: User, name: jane}")));

        var answer = access.WhoCan(AccessRequest.Of(verb, resource));

        Assert.Equal(isAllowed ? ["User 'jane'"] : [], Words(answer));
        Assert.Empty(answer.Doubts);
    }

    [Fact]
    public void RoleThatNobodyKnows_IsADoubt_NotANo()
    {
        var access = Access.Of(Resources.Of(Binding("ClusterRoleBinding", "ClusterRole", "made-elsewhere", "{kind: User, name: jane}")));
        var request = AccessRequest.Of("get", "pods");

        var answer = access.Ask(AccessSubject.User("jane"), request);

        Assert.Equal(Certainty.Unknown, answer.IsAllowed);
        Assert.Equal(["ClusterRoleBinding 'b' gives the ClusterRole 'made-elsewhere', which no resource of the tree makes"], answer.Doubts);
        Assert.Equal(Certainty.No, access.Ask(AccessSubject.User("john"), request).IsAllowed);
    }

    [Theory]
    [InlineData("ClusterRole", "reader", "jane", "get", Certainty.Yes)]
    [InlineData("ClusterRole", "reader", "jane", "list", Certainty.Unknown)]
    [InlineData("ClusterRole", "reader", "john", "list", Certainty.No)]
    [InlineData("ClusterRoleBinding", "b", "jane", "list", Certainty.Unknown)]
    [InlineData("ClusterRoleBinding", "b", "john", "get", Certainty.Unknown)]
    [InlineData("ClusterRole", "beside", "jane", "list", Certainty.No)]
    public void ResourceThatMayBeChanged_IsADoubtWhereItMatters(string kind, string name, string user, string verb, Certainty expected)
    {
        var access = Access.Of(Resources.Of(
            $"{{{Head}, kind: ClusterRole, metadata: {{name: reader}}, rules: [{{apiGroups: [''], resources: [pods], verbs: [get]}}]}}",
            $"{{{Head}, kind: ClusterRole, metadata: {{name: beside}}, rules: []}}",
            Binding("ClusterRoleBinding", "ClusterRole", "reader", "{kind: User, name: jane}"))
            .Select(resource => resource.Kind == kind && resource.Name == name ? resource with { Doubt = "a patch" } : resource));

        Assert.Equal(expected, access.Ask(AccessSubject.User(user), AccessRequest.Of(verb, "pods")).IsAllowed);
    }

    [Theory]
    [InlineData("view")]
    [InlineData("all")]
    public void RoleWhoseLabelsMayChange_MayBeTakenIn(string role)
    {
        var access = Access.Of(Resources.Of(
            Aggregated("all", "a: b", "{matchLabels: {to: all}}"),
            Rules("nodes", "to: none"),
            Binding("ClusterRoleBinding", "ClusterRole", role, "{kind: User, name: jane}"))
            .Select(static resource => resource.Name == "nodes" ? resource with { Doubt = "a patch" } : resource));

        Assert.Equal(["a patch"], access.WhoCan(AccessRequest.Of("get", "nodes")).Doubts);
    }

    /// <summary>RBAC only ever allows, so whatever is added takes nothing away.</summary>
    [Fact]
    public void OneMoreRoleOrBinding_TakesNothingAway()
    {
        string[] documents =
        [
            Rules("pods", "to: all"),
            Rules("secrets", "to: middle"),
            Aggregated("all", "x: y", "{matchLabels: {to: all}}"),
            Aggregated("middle", "to: all", "{matchLabels: {to: middle}}"),
            Binding("ClusterRoleBinding", "ClusterRole", "all", "{kind: Group, name: 'system:serviceaccounts:shop'}"),
            Binding("RoleBinding", "ClusterRole", "view", "{kind: ServiceAccount, name: web}"),
            Binding("RoleBinding", "ClusterRole", "secrets", "{kind: User, name: jane}"),
        ];
        AccessSubject[] subjects = [AccessSubject.ServiceAccount("shop", "web"), AccessSubject.User("jane"), AccessSubject.Group("ops")];
        AccessRequest[] requests = [.. from resource in (string[])["pods", "secrets", "configmaps"] from place in (string?[])["shop", null] select AccessRequest.Of("get", resource, place)];

        // Every subset, and every document that it lacks.
        for (var set = 0; set < 1 << documents.Length; set++)
        {
            var chosen = documents.Where((_, at) => (set & (1 << at)) != 0).ToArray();
            var before = Allowed(chosen);
            foreach (var more in documents.Except(chosen))
            {
                Assert.Superset(before, Allowed([.. chosen, more]));
            }
        }

        HashSet<(AccessSubject, AccessRequest)> Allowed(string[] documents)
        {
            var access = Access.Of(Resources.Of(documents));
            return [.. from subject in subjects from request in requests where access.Ask(subject, request).IsAllowed == Certainty.Yes select (subject, request)];
        }
    }

    [Fact]
    public void Answer_NamesBindingAndRole()
    {
        var access = Access.Of(Resources.Of(
            Rules("pods", "a: b"),
            Binding("ClusterRoleBinding", "ClusterRole", "pods", "{kind: User, name: jane}, {kind: Group, name: ops}"),
            Binding("RoleBinding", "ClusterRole", "view", "{kind: User, name: jane}")));

        var grants = access.WhoCan(AccessRequest.Of("get", "pods", "shop")).Grants;

        Assert.Equal(
            [
                "Group 'ops' by ClusterRoleBinding 'b', ClusterRole 'pods'",
                "User 'jane' by ClusterRoleBinding 'b', ClusterRole 'pods'",
                "User 'jane' by RoleBinding 'shop/b', view",
            ],
            grants.Select(static grant => $"{grant.Subject} by {grant.Binding}, {grant.Role?.ToString() ?? grant.RoleName}"));
    }

    [Theory]
    [InlineData("get", "pods", "shop", null, "get pods in the namespace 'shop'")]
    [InlineData("patch", "deployments.apps/scale", "shop", "web", "patch deployments.apps/scale 'web' in the namespace 'shop'")]
    [InlineData("list", "nodes", null, null, "list nodes in all namespaces")]
    [InlineData("get", "/metrics", null, null, "get /metrics")]
    public void Request_ReadsAsWords(string verb, string resource, string? where, string? name, string words) =>
        Assert.Equal(words, AccessRequest.Of(verb, resource, where, name).ToString());

    private static string[] Words(AccessAnswer answer) => [.. answer.Subjects.Select(static subject => subject.ToString())];

    private static string Binding(string kind, string roleKind, string role, string subjects) =>
        $"{{{Head}, kind: {kind}, metadata: {{name: b{(kind == "RoleBinding" ? ", namespace: shop" : "")}}}, "
        + $"roleRef: {{apiGroup: rbac.authorization.k8s.io, kind: {roleKind}, name: '{role}'}}, subjects: [{subjects}]}}";

    private static string Aggregated(string name, string label, string selectors) =>
        $"{{{Head}, kind: ClusterRole, metadata: {{name: {name}, labels: {{{label}}}}}, aggregationRule: {{clusterRoleSelectors: [{selectors}]}}, "
        + "rules: [{apiGroups: [''], resources: [services], verbs: [get]}]}";

    private static string Rules(string resource, string label) =>
        $"{{{Head}, kind: ClusterRole, metadata: {{name: {resource}, labels: {{{label}}}}}, rules: [{{apiGroups: [''], resources: [{resource}], verbs: [get]}}]}}";
}
