using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A Role names paths, which belong to no namespace.</summary>
    public static readonly DiagnosticDescriptor RoleNamesPaths = Error("MAN2350",
        "a Role holds in one namespace only, so its rules cannot have 'nonResourceURLs'; move the rule into a ClusterRole");

    /// <summary>A rule is about paths and resources.</summary>
    public static readonly DiagnosticDescriptor RuleOfPathsAndResources = Error("MAN2351",
        "a rule with 'nonResourceURLs' cannot have {0} as well; make two rules of it");

    /// <summary>A rule about resources lacks what tells which.</summary>
    public static readonly DiagnosticDescriptor RuleOfResourcesIncomplete = Error("MAN2352",
        "a rule about resources needs at least one of '{0}', found none; {1}");

    /// <summary>A ClusterRole that is put together of others selects none.</summary>
    public static readonly DiagnosticDescriptor AggregationSelectsNothing = Error("MAN2353",
        "'aggregationRule' needs at least one of 'clusterRoleSelectors', found none; add one, or remove 'aggregationRule'");

    /// <summary>A ClusterRoleBinding grants a Role.</summary>
    public static readonly DiagnosticDescriptor ClusterBindingOfRole = Error("MAN2354",
        "a ClusterRoleBinding can only grant a ClusterRole, found the kind {0}; make it a RoleBinding, or grant a ClusterRole");

    /// <summary>A subject is of another API group than its kind.</summary>
    public static readonly DiagnosticDescriptor SubjectOfOtherGroup = Error("MAN2355",
        "a subject of the kind {0} belongs to the API group {1}, found {2}; {3}");

    /// <summary>A ServiceAccount is named without the namespace it is in.</summary>
    public static readonly DiagnosticDescriptor SubjectWithoutNamespace = Error("MAN2356",
        "a ServiceAccount in a ClusterRoleBinding needs its 'namespace', found none; add it");
}
