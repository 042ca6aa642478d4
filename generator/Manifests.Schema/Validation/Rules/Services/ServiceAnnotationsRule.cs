using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Annotations that stand for fields of a Service.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateService; <c>pkg/api/service/warnings.go</c>.</remarks>
internal sealed class ServiceAnnotationsRule : IResourceRule
{
    private const string OldTopology = "service.kubernetes.io/topology-aware-hints";
    private const string NewTopology = "service.kubernetes.io/topology-mode";
    private const string SourceRanges = "service.beta.kubernetes.io/load-balancer-source-ranges";

    public void Check(ResourceContext resource)
    {
        if (!resource.Is("", "Service") || resource.Metadata?.MappingOf("annotations") is not { } annotations)
        {
            return;
        }

        CheckTopology(resource, annotations);
        if (annotations.TextOf(SourceRanges) is { } ranges
            && resource.Root.MappingOf("spec") is { } spec
            && spec.SequenceOf("loadBalancerSourceRanges") is not { Count: > 0 }
            && !resource.Walk.Options.Partial)
        {
            CheckRanges(resource, annotations, spec, ranges);
        }
    }

    private static void CheckTopology(ResourceContext resource, Mapping annotations)
    {
        if (annotations.TextOf(OldTopology) is not { } old)
        {
            return;
        }

        resource.Walk.Findings.AddBelow(
            SchemaDiagnostics.ServiceSettingDeprecated,
            annotations[OldTopology]!,
            ["metadata", "annotations", OldTopology],
            $"the annotation '{OldTopology}'",
            $"use '{NewTopology}'");
        if (annotations.TextOf(NewTopology) is { } mode && mode != old)
        {
            resource.Walk.Findings.AddBelow(
                SchemaDiagnostics.TopologyAnnotationsDiffer,
                annotations[NewTopology]!,
                ["metadata", "annotations", NewTopology],
                OldTopology,
                NewTopology,
                Shown.Text(old),
                Shown.Text(mode));
        }
    }

    private static void CheckRanges(ResourceContext resource, Mapping annotations, Mapping spec, string ranges)
    {
        PathStep[] place = ["metadata", "annotations", SourceRanges];
        var node = annotations[SourceRanges]!;
        if (ServiceFacts.Type(spec) != "LoadBalancer")
        {
            resource.Walk.Findings.AddBelow(
                SchemaDiagnostics.FieldForbidden, node, place, SourceRanges, "on a Service that is not of the type LoadBalancer");
        }

        foreach (var range in ranges.Trim().Length == 0 ? [] : ranges.Trim().Split(','))
        {
            if (!IpRange.IsValid(range.AsSpan().Trim(), resource.Walk.Version))
            {
                resource.Walk.Findings.AddBelow(
                    SchemaDiagnostics.BadFormat,
                    node,
                    place,
                    "ranges of addresses such as 10.0.0.0/8 with commas between",
                    Shown.Text(range));
            }
        }
    }
}
