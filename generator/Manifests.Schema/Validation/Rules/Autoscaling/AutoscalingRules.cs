using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about autoscalers.</summary>
internal static class AutoscalingRules
{
    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new AutoscalerRule("v1"),
        new AutoscalerRule("v2"),
        new ScaleReferenceRule("v1"),
        new ScaleReferenceRule("v2"),
        new MetricRule(),
        new MetricIdentifierRule(),
        new MetricTargetRule(),
        new ContainerMetricRule(),
        new ScalingRulesRule(),
        new ScalingPolicyRule(),
    ];
}
