using System.Collections.Frozen;

namespace Manifests.Schema.Validation;

/// <summary>The grammar of names by kind. Kinds that are not listed, and all custom resources, have subdomains.</summary>
/// <remarks>Source: <c>ValidateObjectMeta</c> callers in <c>pkg/apis/*/validation</c> and the registries' strategies.</remarks>
internal static class NameGrammars
{
    private static readonly KubernetesVersion RelaxedServiceNames = new(1, 36);

    private static readonly FrozenDictionary<string, NameGrammar> ByKind = new Dictionary<string, NameGrammar>
    {
        ["Namespace"] = NameGrammar.Label,
        ["apps/StatefulSet"] = NameGrammar.Label,
        ["rbac.authorization.k8s.io/Role"] = NameGrammar.PathSegment,
        ["rbac.authorization.k8s.io/ClusterRole"] = NameGrammar.PathSegment,
        ["rbac.authorization.k8s.io/RoleBinding"] = NameGrammar.PathSegment,
        ["rbac.authorization.k8s.io/ClusterRoleBinding"] = NameGrammar.PathSegment,
        ["certificates.k8s.io/CertificateSigningRequest"] = NameGrammar.PathSegment,
        ["certificates.k8s.io/ClusterTrustBundle"] = NameGrammar.PathSegment,
        ["policy/PodDisruptionBudget"] = NameGrammar.PathSegment,
        ["coordination.k8s.io/LeaseCandidate"] = NameGrammar.PathSegment,
        ["networking.k8s.io/IPAddress"] = NameGrammar.PathSegment,
        ["apiregistration.k8s.io/APIService"] = NameGrammar.PathSegment,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static NameGrammar Of(string group, string kind, KubernetesVersion version)
    {
        if (group.Length == 0 && kind == "Service")
        {
            return version >= RelaxedServiceNames ? NameGrammar.Label : NameGrammar.LabelStartingWithLetter;
        }

        return ByKind.GetValueOrDefault(KindKey.Of(group, kind));
    }

    public static bool Accepts(NameGrammar grammar, string name) => grammar switch
    {
        NameGrammar.Label => Dns1123.IsLabel(name),
        NameGrammar.LabelStartingWithLetter => Dns1035.IsLabel(name),
        NameGrammar.PathSegment => PathSegment.IsValid(name),
        _ => Dns1123.IsSubdomain(name),
    };

    public static string Describe(NameGrammar grammar) => grammar switch
    {
        NameGrammar.Label => "at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit",
        NameGrammar.LabelStartingWithLetter =>
            "at most 63 lower-case letters, digits and '-', starting with a letter and ending with a letter or digit",
        NameGrammar.PathSegment => "a name without '/' and '%' that is not '.' or '..'",
        _ => "at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit",
    };
}
