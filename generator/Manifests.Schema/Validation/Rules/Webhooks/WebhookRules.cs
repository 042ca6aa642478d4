using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about webhooks, policies of admission, and further API servers.</summary>
internal static class WebhookRules
{
    private const string Admission = "io.k8s.api.admissionregistration.v1.";

    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new WebhookRule(Admission + "ValidatingWebhook"),
        new WebhookRule(Admission + "MutatingWebhook"),
        new WebhookClientRule(Admission + "WebhookClientConfig"),
        new AdmissionRuleRule(Admission + "RuleWithOperations"),
        new ApiServiceSpecRule(),
        .. Policies("v1"),
        .. Policies("v1beta1"),
        .. Policies("v1alpha1"),
    ];

    private static ITypeRule[] Policies(string version)
    {
        var package = $"io.k8s.api.admissionregistration.{version}.";
        return
        [
            new AdmissionRuleRule(package + "NamedRuleWithOperations"),
            new AdmissionPolicyRule(package + "ValidatingAdmissionPolicySpec", isMutating: false),
            new AdmissionPolicyRule(package + "MutatingAdmissionPolicySpec", isMutating: true),
            new AdmissionPolicyBindingRule(package + "ValidatingAdmissionPolicyBindingSpec", isMutating: false),
            new AdmissionPolicyBindingRule(package + "MutatingAdmissionPolicyBindingSpec", isMutating: true),
            new ParameterReferenceRule(package + "ParamRef"),
            new MutationRule(package + "Mutation"),
            new PolicyVariableRule(package + "Variable"),
        ];
    }
}
