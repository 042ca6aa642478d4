using System.Collections.Frozen;

namespace Manifests.Schema.Validation;

/// <summary>Well-known kinds whose API versions were removed before the first release of the catalog.</summary>
/// <remarks>Source: the "Deprecated API Migration Guide" of Kubernetes' documentation.</remarks>
internal static class RemovedKinds
{
    private const string Workloads = "'spec.selector' is required there, and may not change afterwards";
    private const string Webhooks = "'admissionReviewVersions' and 'sideEffects' are required there";
    private const string Ingresses = "a backend is 'service.name' with 'service.port.number' there, and each path needs a 'pathType'";
    private const string Metrics = "a metric has its value in 'target' there, such as 'target.averageUtilization'";

    private static readonly FrozenDictionary<string, RemovedKind> Known = Rows().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What became of a kind; <see langword="null"/> when it is none of them.</summary>
    public static RemovedKind? Find(string apiVersion, string kind) => Known.GetValueOrDefault($"{apiVersion} {kind}");

    /// <summary>The words that tell what to do.</summary>
    public static string Remedy(RemovedKind kind) => kind.Instead is null
        ? kind.Changes!
        : $"use {kind.Instead}{(kind.Changes is null ? "" : $"; {kind.Changes}")}";

    private static IEnumerable<KeyValuePair<string, RemovedKind>> Rows() =>
    [
        .. Of(16, "extensions/v1beta1", "apps/v1", Workloads, "DaemonSet", "Deployment", "ReplicaSet"),
        .. Of(16, "apps/v1beta1", "apps/v1", Workloads, "Deployment", "StatefulSet"),
        .. Of(16, "apps/v1beta2", "apps/v1", Workloads, "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet"),
        .. Of(16, "extensions/v1beta1", "networking.k8s.io/v1", null, "NetworkPolicy"),
        .. Of(16, "extensions/v1beta1", null, "label the namespaces with Pod Security levels, which took its place", "PodSecurityPolicy"),
        .. Of(22, "admissionregistration.k8s.io/v1beta1", "admissionregistration.k8s.io/v1", Webhooks, "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"),
        .. Of(22, "apiextensions.k8s.io/v1beta1", "apiextensions.k8s.io/v1", "each of its versions needs a schema of its own there", "CustomResourceDefinition"),
        .. Of(22, "apiregistration.k8s.io/v1beta1", "apiregistration.k8s.io/v1", null, "APIService"),
        .. Of(22, "certificates.k8s.io/v1beta1", "certificates.k8s.io/v1", "'spec.signerName' and 'spec.usages' are required there", "CertificateSigningRequest"),
        .. Of(22, "coordination.k8s.io/v1beta1", "coordination.k8s.io/v1", null, "Lease"),
        .. Of(22, "extensions/v1beta1", "networking.k8s.io/v1", Ingresses, "Ingress"),
        .. Of(22, "networking.k8s.io/v1beta1", "networking.k8s.io/v1", Ingresses, "Ingress"),
        .. Of(22, "networking.k8s.io/v1beta1", "networking.k8s.io/v1", null, "IngressClass"),
        .. Of(22, "rbac.authorization.k8s.io/v1beta1", "rbac.authorization.k8s.io/v1", null, "ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"),
        .. Of(22, "scheduling.k8s.io/v1beta1", "scheduling.k8s.io/v1", null, "PriorityClass"),
        .. Of(22, "storage.k8s.io/v1beta1", "storage.k8s.io/v1", null, "CSIDriver", "CSINode", "StorageClass", "VolumeAttachment"),
        .. Of(25, "autoscaling/v2beta1", "autoscaling/v2", Metrics, "HorizontalPodAutoscaler"),
        .. Of(25, "batch/v1beta1", "batch/v1", null, "CronJob"),
        .. Of(25, "discovery.k8s.io/v1beta1", "discovery.k8s.io/v1", "an endpoint has 'nodeName' and 'zone' instead of 'topology' there", "EndpointSlice"),
        .. Of(25, "events.k8s.io/v1beta1", "events.k8s.io/v1", null, "Event"),
        .. Of(25, "node.k8s.io/v1beta1", "node.k8s.io/v1", null, "RuntimeClass"),
        .. Of(25, "policy/v1beta1", "policy/v1", "an empty 'spec.selector' selects all pods of the namespace there", "PodDisruptionBudget"),
        .. Of(25, "policy/v1beta1", null, "label the namespaces with Pod Security levels, which took its place", "PodSecurityPolicy"),
        .. Of(26, "autoscaling/v2beta2", "autoscaling/v2", null, "HorizontalPodAutoscaler"),
        .. Of(26, "flowcontrol.apiserver.k8s.io/v1beta1", "flowcontrol.apiserver.k8s.io/v1", null, "FlowSchema", "PriorityLevelConfiguration"),
        .. Of(27, "storage.k8s.io/v1beta1", "storage.k8s.io/v1", null, "CSIStorageCapacity"),
        .. Of(29, "flowcontrol.apiserver.k8s.io/v1beta2", "flowcontrol.apiserver.k8s.io/v1", null, "FlowSchema", "PriorityLevelConfiguration"),
    ];

    private static IEnumerable<KeyValuePair<string, RemovedKind>> Of(
        int minor, string apiVersion, string? instead, string? changes, params string[] kinds) =>
        kinds.Select(kind => KeyValuePair.Create($"{apiVersion} {kind}", new RemovedKind(new KubernetesVersion(1, minor), instead, changes)));
}
