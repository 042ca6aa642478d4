using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Init containers end before the others start, so only those that run on have probes and a lifecycle.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateInitContainers.</remarks>
internal sealed class InitContainerRule : ITypeRule
{
    private static readonly string[] OfRunningContainers = ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"];

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        // A patch may leave the policy to what it patches.
        if (walk.Options.Partial)
        {
            return;
        }

        foreach (var container in new PodContainers(value))
        {
            if (!container.IsInit)
            {
                return;
            }

            if (!container.IsSidecar)
            {
                CheckFields(walk, container);
            }
        }
    }

    private static void CheckFields(SchemaWalk walk, PodContainer container)
    {
        foreach (var field in OfRunningContainers)
        {
            if (container.Value.HasValue(field))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.InitContainerCannotHave,
                    container.Value[field]!,
                    [container.List, container.Index, field],
                    field);
            }
        }
    }
}
