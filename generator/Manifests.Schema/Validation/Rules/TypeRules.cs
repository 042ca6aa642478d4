using System.Collections.Frozen;
using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>All rules about types. A new one is a file of its own in the folder of its subject, and a line here.</summary>
internal static class TypeRules
{
    private static readonly ImmutableArray<ITypeRule> Order =
    [
        new LabelRule(),
        new AnnotationRule(),
        new FinalizerRule(),
        new OwnerRule(),
        new LabelSelectorRule(),
        new ServiceSelectorRule(),
        .. PodRules.All,
        .. WorkloadRules.All,
        new ServicePortsRule(),
        new ServicePortRule(),
        new ServiceTypeRule(),
        new ServiceAddressesRule(),
        new SessionAffinityRule(),
        new ServiceWarningsRule(),
        new EndpointSubsetRule(),
        new EndpointAddressRule(),
        new EndpointPortRule(),
        new EndpointSliceRule(),
        new SliceEndpointRule(),
        new SlicePortRule(),
        new NetworkPolicySpecRule(),
        new NetworkPolicyPortRule(),
        new NetworkPolicyPeerRule(),
        new IpBlockRule(),
        new IngressSpecRule(),
        new IngressRuleRule(),
        new IngressPathRule(),
        new IngressBackendRule(),
        new IngressTlsRule(),
        new IngressClassSpecRule(),
        new IngressClassParametersRule(),
        new WebhookRule("io.k8s.api.admissionregistration.v1.ValidatingWebhook"),
        new WebhookRule("io.k8s.api.admissionregistration.v1.MutatingWebhook"),
        new WebhookClientRule("io.k8s.api.admissionregistration.v1.WebhookClientConfig"),
        new AdmissionRuleRule("io.k8s.api.admissionregistration.v1.RuleWithOperations"),
        new ApiServiceSpecRule(),
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
        new DisruptionBudgetRule(),
        new ServiceRangeRule("v1"),
        new ServiceRangeRule("v1beta1"),
        new ServiceRangeRule("v1alpha1"),
        new AddressOwnerRule("v1"),
        new AddressOwnerRule("v1beta1"),
        new AddressOwnerRule("v1alpha1"),
        new RuntimeClassRule(),
        new LeaseRule(),
        new FlowSubjectRule("v1"),
        new FlowSubjectRule("v1beta3"),
        new SigningRequestRule(),
        new ClusterTrustBundleRule("v1beta1"),
        new ClusterTrustBundleRule("v1alpha1"),
        new ClaimRule(),
        new VolumeRule(),
        new DriverVolumeRule(),
        new StorageClassRule(),
        new AttributesClassRule("v1"),
        new AttributesClassRule("v1beta1"),
        new AttributesClassRule("v1alpha1"),
        new DriverRule(),
        new StorageCapacityRule(),
        new QuotaRule(),
        new LimitRangeSpecRule(),
        new LimitRangeItemRule(),
        new PolicyRuleRule(),
        new AggregationRuleRule(),
        new RoleReferenceRule(),
        new SubjectRule(),
        new DeviceRequestRule("v1"),
        new DeviceRequestRule("v1beta2"),
        .. Devices("v1"),
        .. Devices("v1beta2"),
        .. Devices("v1beta1"),
        .. AdmissionPolicies("v1"),
        .. AdmissionPolicies("v1beta1"),
        .. AdmissionPolicies("v1alpha1"),
    ];

    private static readonly FrozenDictionary<string, ITypeRule[]> ByType = Order
        .GroupBy(static rule => rule.TypeName, StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    public static void Check(SchemaWalk walk, Mapping mapping, TypeSchema type)
    {
        if (type.Name is not { } name || walk.IsInBranch || !ByType.TryGetValue(name, out var rules))
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.Check(walk, mapping);
        }
    }

    /// <summary>Whether a rule of the type tells itself what an empty field means.</summary>
    public static bool AskFor(TypeSchema type, string field)
    {
        if (type.Name is not { } name || !ByType.TryGetValue(name, out var rules))
        {
            return false;
        }

        foreach (var rule in rules)
        {
            if (rule.AsksFor(field))
            {
                return true;
            }
        }

        return false;
    }

    private static ITypeRule[] Devices(string version) =>
    [
        new DeviceClaimRule(version),
        new DeviceChoiceRule($"io.k8s.api.resource.{version}.ExactDeviceRequest"),
        new DeviceChoiceRule($"io.k8s.api.resource.{version}.DeviceSubRequest"),
        new DeviceSelectorRule(version),
        new DeviceConfigurationRule(version),
    ];

    private static ITypeRule[] AdmissionPolicies(string version)
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
