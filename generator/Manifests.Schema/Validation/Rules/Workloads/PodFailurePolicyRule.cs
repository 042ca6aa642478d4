using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Rules of failures: actions that the Job can take, containers that it has, and exit codes in order.</summary>
/// <remarks>
/// Source: <c>pkg/apis/batch/validation</c>, validatePodFailurePolicyRule, validatePodFailurePolicyRuleOnExitCodes.
/// </remarks>
internal sealed class PodFailurePolicyRule : ITypeRule
{
    public string TypeName => "io.k8s.api.batch.v1.JobSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("podFailurePolicy") is not { } policy)
        {
            return;
        }

        foreach (var (index, rule) in policy.MappingsOf("rules"))
        {
            if (rule.TextOf("action") == "FailIndex" && !value.HasValue("backoffLimitPerIndex") && !walk.Options.Partial)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.FailIndexWithoutLimit, rule["action"]!, ["podFailurePolicy", "rules", index, "action"]);
            }

            if (rule.MappingOf("onExitCodes") is { } codes)
            {
                CheckContainer(walk, value, codes, index);
                CheckCodes(walk, codes, index);
            }
        }
    }

    private static void CheckContainer(SchemaWalk walk, Mapping spec, Mapping codes, int index)
    {
        if (walk.Options.Partial
            || codes.TextOf("containerName") is not { } name
            || spec.MappingOf("template")?.MappingOf("spec") is not { } pod)
        {
            return;
        }

        var names = new List<string>();
        foreach (var container in new PodContainers(pod))
        {
            if (container.Name == name)
            {
                return;
            }

            names.Add(Shown.Escape(container.Name));
        }

        walk.Findings.AddBelow(
            SchemaDiagnostics.PolicyContainerUnknown,
            codes["containerName"]!,
            ["podFailurePolicy", "rules", index, "onExitCodes", "containerName"],
            Shown.Text(name),
            Shown.Names(names, "and"));
    }

    private static void CheckCodes(SchemaWalk walk, Mapping codes, int index)
    {
        if (codes.SequenceOf("values") is not { } values)
        {
            return;
        }

        long? last = null;
        for (var at = 0; at < values.Count; at++)
        {
            if (values[at] is not Scalar { Kind: ScalarKind.Integer } written || !IntOrPercent.TryRead(written, out var code))
            {
                continue;
            }

            if (code.Value == 0 && codes.TextOf("operator") == "In")
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.ExitCodeZero, written, ["podFailurePolicy", "rules", index, "onExitCodes", "values", at]);
            }

            if (code.Value <= last)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.ExitCodesUnordered,
                    written,
                    ["podFailurePolicy", "rules", index, "onExitCodes", "values", at],
                    code.Value,
                    last);
            }

            last = code.Value;
        }
    }
}
