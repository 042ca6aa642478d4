using System.Collections.Frozen;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Labels of nodes that were replaced, wherever a pod selects by them.</summary>
/// <remarks>Source: <c>pkg/api/node/util.go</c>.</remarks>
internal static class NodeLabelWarnings
{
    private static readonly FrozenDictionary<string, string> Deprecated = new Dictionary<string, string>
    {
        ["beta.kubernetes.io/arch"] = "use kubernetes.io/arch",
        ["beta.kubernetes.io/os"] = "use kubernetes.io/os",
        ["failure-domain.beta.kubernetes.io/region"] = "use topology.kubernetes.io/region",
        ["failure-domain.beta.kubernetes.io/zone"] = "use topology.kubernetes.io/zone",
        ["beta.kubernetes.io/instance-type"] = "use node.kubernetes.io/instance-type",
        ["app.kubernetes.io/created-by"] = "choose another label",
        ["scheduler.alpha.kubernetes.io/preferAvoidPods"] = "use taints and tolerations",
        ["node-role.kubernetes.io/master"] = "use node-role.kubernetes.io/control-plane",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Warns of a key; the trail stands above it.</summary>
    public static void Check(SchemaWalk walk, string? key, Node at, ReadOnlySpan<PathStep> place)
    {
        if (key is not null && Deprecated.TryGetValue(key, out var hint))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.NodeLabelDeprecated, at, place, key, hint);
        }
    }
}
