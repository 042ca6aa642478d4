using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The number of replicas that an autoscaler keeps, and of what.</summary>
/// <param name="version">The API version that has the type.</param>
/// <remarks>
/// Source: <c>pkg/apis/autoscaling/validation</c>, validateHorizontalPodAutoscalerSpec. Zero replicas need a feature that is off by
/// default; 'minReplicas' that is left out is 1.
/// </remarks>
internal sealed class AutoscalerRule(string version) : ITypeRule
{
    // Read in 1.36; earlier releases take the reference, and the autoscaler then finds nothing.
    private static readonly KubernetesVersion GroupAskedSince = new(1, 36);

    public string TypeName { get; } = $"io.k8s.api.autoscaling.{version}.HorizontalPodAutoscalerSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        CheckGroup(walk, value);
        Expect.Number(walk, value, "minReplicas", NumberRange.Positive);
        Expect.Number(walk, value, "maxReplicas", NumberRange.Positive);
        Expect.Number(walk, value, "targetCPUUtilizationPercentage", NumberRange.Positive);
        if (value.Int64Of("minReplicas") is { } least && value.Int64Of("maxReplicas") is { } most && most >= 1 && most < least)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.MaxBelowMinReplicas,
                value["maxReplicas"] ?? value,
                ["maxReplicas"],
                most.ToString(CultureInfo.InvariantCulture),
                least.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void CheckGroup(SchemaWalk walk, Mapping spec)
    {
        if (walk.Options.Partial
            || spec.MappingOf("scaleTargetRef") is not { } target
            || target.TextOf("kind") is null or "ReplicationController"
            || HasGroup(target.TextOf("apiVersion") ?? ""))
        {
            return;
        }

        walk.Findings.OnlyWarns = walk.Version < GroupAskedSince;
        walk.Findings.AddBelow(
            SchemaDiagnostics.TargetWithoutGroup,
            target["apiVersion"] ?? target,
            ["scaleTargetRef", "apiVersion"],
            Shown.Text(target.TextOf("kind")!),
            target.TextOf("apiVersion") is { } version ? Shown.Text(version) : "none");
        walk.Findings.OnlyWarns = false;
    }

    private static bool HasGroup(string version)
    {
        var slash = version.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && version.LastIndexOf('/') == slash;
    }
}
