using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>Single fields of what says where pods run.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, ValidatePreferredSchedulingTerms, validatePodAffinityTerm,
/// validateTopologySpreadConstraints, ValidateTolerations.
/// </remarks>
internal static class SchedulingFields
{
    private const string Core = "io.k8s.api.core.v1.";

    private static readonly NumberRange Weight = new(1, 100);

    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new FieldRule(Core + "PreferredSchedulingTerm") { Numbers = [("weight", Weight)] },
        new FieldRule(Core + "WeightedPodAffinityTerm") { Numbers = [("weight", Weight)] },
        new FieldRule(Core + "PodAffinityTerm")
        {
            NotEmpty = ["topologyKey"],
            Texts = [("topologyKey", TextForms.LabelKey), ("namespaces", TextForms.Label)],
        },
        new FieldRule(Core + "TopologySpreadConstraint")
        {
            NotEmpty = ["topologyKey", "whenUnsatisfiable"],
            NotEmptyIfSet = ["nodeAffinityPolicy", "nodeTaintsPolicy"],
            Numbers = [("maxSkew", NumberRange.Positive), ("minDomains", NumberRange.Positive)],
        },
        new FieldRule(Core + "Toleration") { Texts = [("key", TextForms.LabelKey)] },
        new FieldRule(Core + "NodeSelector") { NotEmpty = ["nodeSelectorTerms"] },
    ];
}
