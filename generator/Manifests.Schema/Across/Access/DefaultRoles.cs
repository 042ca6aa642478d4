using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Manifests.Schema.Across;

/// <summary>The ClusterRoles of every cluster that people bind.</summary>
/// <remarks>Source: kubernetes <c>plugin/pkg/auth/authorizer/rbac/bootstrappolicy/testdata/cluster-roles.yaml</c>.</remarks>
internal static class DefaultRoles
{
    private const string Read = "get list watch";
    private const string Write = "create delete deletecollection patch update";

    private static readonly ImmutableArray<AccessRule> View =
    [
        Rule("", "configmaps endpoints persistentvolumeclaims persistentvolumeclaims/status pods replicationcontrollers "
            + "replicationcontrollers/scale serviceaccounts services services/status bindings events limitranges namespaces/status "
            + "pods/log pods/status replicationcontrollers/status resourcequotas resourcequotas/status namespaces", Read),
        Rule("discovery.k8s.io", "endpointslices", Read),
        Rule("apps", "controllerrevisions daemonsets daemonsets/status deployments deployments/scale deployments/status replicasets "
            + "replicasets/scale replicasets/status statefulsets statefulsets/scale statefulsets/status", Read),
        Rule("autoscaling", "horizontalpodautoscalers horizontalpodautoscalers/status", Read),
        Rule("batch", "cronjobs cronjobs/status jobs jobs/status", Read),
        Rule("extensions", "daemonsets daemonsets/status deployments deployments/scale deployments/status ingresses ingresses/status "
            + "networkpolicies replicasets replicasets/scale replicasets/status replicationcontrollers/scale", Read),
        Rule("policy", "poddisruptionbudgets poddisruptionbudgets/status", Read),
        Rule("networking.k8s.io", "ingresses ingresses/status networkpolicies", Read),
    ];

    private static readonly ImmutableArray<AccessRule> Edit =
    [
        Rule("", "pods/attach pods/exec pods/portforward pods/proxy secrets services/proxy", Read),
        Rule("", "serviceaccounts", "impersonate"),
        Rule("", "pods pods/attach pods/exec pods/portforward pods/proxy configmaps events persistentvolumeclaims replicationcontrollers "
            + "replicationcontrollers/scale secrets serviceaccounts services services/proxy", Write),
        Rule("", "pods/eviction serviceaccounts/token", "create"),
        Rule("apps", "daemonsets deployments deployments/rollback deployments/scale replicasets replicasets/scale statefulsets "
            + "statefulsets/scale", Write),
        Rule("autoscaling", "horizontalpodautoscalers", Write),
        Rule("batch", "cronjobs jobs", Write),
        Rule("extensions", "daemonsets deployments deployments/rollback deployments/scale ingresses networkpolicies replicasets "
            + "replicasets/scale replicationcontrollers/scale", Write),
        Rule("policy", "poddisruptionbudgets", Write),
        Rule("networking.k8s.io", "ingresses networkpolicies", Write),
        Rule("coordination.k8s.io", "leases", $"{Read} {Write}"),
    ];

    private static readonly ImmutableArray<AccessRule> Admin =
    [
        Rule("authorization.k8s.io", "localsubjectaccessreviews", "create"),
        Rule("rbac.authorization.k8s.io", "rolebindings roles", $"{Read} {Write}"),
    ];

    private static readonly FrozenDictionary<string, DefaultRole> ByName = new DefaultRole[]
    {
        new("cluster-admin", [], [Rule("*", "*", "*"), new AccessRule { Verbs = ["*"], Urls = ["*"] }]),
        new("view", ["rbac.authorization.k8s.io/aggregate-to-view"], View),
        new("edit", ["rbac.authorization.k8s.io/aggregate-to-edit", "rbac.authorization.k8s.io/aggregate-to-view"], [.. Edit, .. View]),
        new(
            "admin",
            [
                "rbac.authorization.k8s.io/aggregate-to-admin",
                "rbac.authorization.k8s.io/aggregate-to-edit",
                "rbac.authorization.k8s.io/aggregate-to-view",
            ],
            [.. Admin, .. Edit, .. View]),
        new(
            "system:auth-delegator",
            [],
            [Rule("authentication.k8s.io", "tokenreviews", "create"), Rule("authorization.k8s.io", "subjectaccessreviews", "create")]),
    }.ToFrozenDictionary(static role => role.Name, StringComparer.Ordinal);

    /// <summary>The role; <see langword="null"/> when it is not one of them.</summary>
    public static DefaultRole? Find(string name) => ByName.GetValueOrDefault(name);

    private static AccessRule Rule(string group, string resources, string verbs) => new()
    {
        Groups = [group],
        Resources = [.. resources.Split(' ')],
        Verbs = [.. verbs.Split(' ')],
    };
}
