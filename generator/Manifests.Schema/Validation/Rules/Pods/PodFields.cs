using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>Single fields of pods.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidatePodSpec, ValidatePodTemplateSpec, validatePodResourceClaim.</remarks>
internal static class PodFields
{
    private const string Core = "io.k8s.api.core.v1.";

    private static readonly KubernetesVersion ResourceClaims = new(1, 34);

    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new FieldRule(Core + "Pod") { Required = ["spec"] },
        new FieldRule(Core + "PodTemplate") { Required = ["template"] },
        new FieldRule(Core + "PodTemplateSpec") { Required = ["spec"] },
        new FieldRule(PodSpecs.TypeName)
        {
            NotEmpty = ["containers"],
            NotEmptyIfSet = ["runtimeClassName", "preemptionPolicy"],
            Numbers = [("activeDeadlineSeconds", new(1, int.MaxValue))],
            Texts =
            [
                ("serviceAccountName", TextForms.Subdomain),
                ("nodeName", TextForms.Subdomain),
                ("priorityClassName", TextForms.Subdomain),
                ("runtimeClassName", TextForms.Subdomain),
            ],
        },
        new FieldRule(Core + "PodOS") { NotEmpty = ["name"] },
        new FieldRule(Core + "PodReadinessGate") { NotEmpty = ["conditionType"], Texts = [("conditionType", TextForms.LabelKey)] },
        new FieldRule(Core + "PodSchedulingGate") { NotEmpty = ["name"], Texts = [("name", TextForms.LabelKey)] },
        new UnionRule(Core + "PodResourceClaim", ["resourceClaimName", "resourceClaimTemplateName"])
        {
            Since = ResourceClaims,
            NeedsOne = true,
        },
        new FieldRule(Core + "PodResourceClaim")
        {
            Since = ResourceClaims,
            NotEmpty = ["name"],
            NotEmptyIfSet = ["resourceClaimName", "resourceClaimTemplateName"],
            Texts =
            [
                ("name", TextForms.Label),
                ("resourceClaimName", TextForms.Subdomain),
                ("resourceClaimTemplateName", TextForms.Subdomain),
            ],
        },
    ];
}
