using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>When a single container is started again, which releases allow step by step.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, validateContainerRestartPolicy, validateInitContainerRestartPolicy; feature gates
/// ContainerRestartRules (1.35) and RestartAllContainersOnContainerExits (1.36).
/// </remarks>
internal sealed class ContainerRestartRule : ITypeRule
{
    private const int MostRules = 20;

    private static readonly KubernetesVersion Policies = new(1, 35);
    private static readonly KubernetesVersion RulesOfSidecars = new(1, 36);

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        foreach (var container in new PodContainers(value))
        {
            if (walk.Version < Policies)
            {
                CheckBefore(walk, container);
            }
            else if (container.List != PodContainer.EphemeralList)
            {
                CheckRules(walk, container);
            }
        }
    }

    private static void CheckBefore(SchemaWalk walk, PodContainer container)
    {
        if (container.List == PodContainer.RegularList && container.Value.HasValue("restartPolicy"))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.RestartPolicyOfContainer,
                container.Value["restartPolicy"]!,
                [container.List, container.Index, "restartPolicy"],
                walk.Version);
        }
    }

    private static void CheckRules(SchemaWalk walk, PodContainer container)
    {
        if (container.Value.SequenceOf("restartPolicyRules") is not { Count: > 0 } rules)
        {
            return;
        }

        if (!container.Value.HasValue("restartPolicy") && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.RestartRulesWithoutPolicy, container.Value, [container.List, container.Index]);
        }

        if (rules.Count > MostRules)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.TooManyItems,
                rules,
                [container.List, container.Index, "restartPolicyRules"],
                Shown.Count(MostRules, "item", "items"),
                Shown.Count(rules.Count, "item", "items"));
        }

        if (container.IsSidecar && walk.Version < RulesOfSidecars)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.RestartRulesOfSidecar, rules, [container.List, container.Index, "restartPolicyRules"], walk.Version);
        }
    }
}
