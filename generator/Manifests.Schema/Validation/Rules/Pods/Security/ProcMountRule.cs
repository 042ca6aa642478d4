using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The whole /proc is only for users that are not those of the node. Before 1.33 servers drop the field.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateSecurityContext.</remarks>
internal sealed class ProcMountRule : ITypeRule
{
    private static readonly KubernetesVersion Since = new(1, 33);

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Version < Since || walk.Options.Partial || !PodSpecs.UsesHostUsers(walk, value))
        {
            return;
        }

        foreach (var container in new PodContainers(value))
        {
            if (container.Value.MappingOf("securityContext") is { } context && context.TextOf("procMount") == "Unmasked")
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.UnmaskedProc,
                    context["procMount"]!,
                    [container.List, container.Index, "securityContext", "procMount"]);
            }
        }
    }
}
