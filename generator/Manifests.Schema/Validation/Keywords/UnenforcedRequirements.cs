using System.Collections.Frozen;

namespace Manifests.Schema.Validation;

/// <summary>
/// Fields that OpenAPI calls required in built-in kinds although the server takes objects without them: it fills in a default,
/// or the zero value of the Go field is legal.
/// </summary>
internal static class UnenforcedRequirements
{
    private static readonly FrozenSet<string> Fields = FrozenSet.Create(
        StringComparer.Ordinal,
        "io.k8s.api.rbac.v1.RoleRef.apiGroup",
        "io.k8s.api.networking.v1.NetworkPolicySpec.podSelector",
        "io.k8s.api.apps.v1.StatefulSetSpec.serviceName",
        "io.k8s.api.apps.v1.ControllerRevision.revision",
        "io.k8s.api.discovery.v1.EndpointSlice.endpoints",
        "io.k8s.api.scheduling.v1.PriorityClass.value",
        "io.k8s.api.batch.v1.PodFailurePolicy.rules",
        "io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern.status",
        "io.k8s.api.core.v1.HTTPHeader.value",
        "io.k8s.api.core.v1.ISCSIPersistentVolumeSource.lun",
        "io.k8s.api.core.v1.ISCSIVolumeSource.lun",
        "io.k8s.api.core.v1.LimitRangeSpec.limits",
        "io.k8s.api.core.v1.ScaleIOPersistentVolumeSource.secretRef",
        "io.k8s.api.core.v1.ScaleIOVolumeSource.secretRef",
        "io.k8s.api.discovery.v1.ForZone.name",
        "io.k8s.api.storage.v1.CSINodeSpec.drivers",
        "io.k8s.api.storage.v1.TokenRequest.audience",
        "io.k8s.api.core.v1.Sysctl.value");

    /// <summary>Whether a field may be absent all the same. Looked up only when it is.</summary>
    public static bool Contains(TypeSchema type, PropertySchema property) =>
        property.Type.Kind == ValueKind.Boolean || (type.Name is { } name && Fields.Contains($"{name}.{property.Name}"));
}
