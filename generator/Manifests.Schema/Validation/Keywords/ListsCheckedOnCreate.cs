using System.Collections.Frozen;

namespace Manifests.Schema.Validation;

/// <summary>The items of built-in lists that the server refuses twice on create already, by rules written in Go.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, <c>pkg/apis/storage/validation</c>; other built-in lists repeat freely until server-side apply merges them.</remarks>
internal static class ListsCheckedOnCreate
{
    private static readonly FrozenSet<string> ItemTypes = FrozenSet.Create(
        StringComparer.Ordinal,
        "io.k8s.api.core.v1.Container",
        "io.k8s.api.core.v1.EphemeralContainer",
        "io.k8s.api.core.v1.Volume",
        "io.k8s.api.core.v1.VolumeMount",
        "io.k8s.api.core.v1.VolumeDevice",
        "io.k8s.api.core.v1.ServicePort",
        "io.k8s.api.core.v1.TopologySpreadConstraint",
        "io.k8s.api.core.v1.PodSchedulingGate",
        "io.k8s.api.storage.v1.CSINodeDriver",
        "io.k8s.api.admissionregistration.v1.ValidatingWebhook",
        "io.k8s.api.admissionregistration.v1.MutatingWebhook");

    private static readonly KubernetesVersion ResourceClaims = new(1, 34);

    /// <summary>Whether a release refuses items of a type twice. Claims of resources are dropped by servers before 1.34.</summary>
    public static bool Contains(string? itemType, KubernetesVersion version) => itemType is not null
        && (ItemTypes.Contains(itemType) || (itemType == "io.k8s.api.core.v1.PodResourceClaim" && version >= ResourceClaims));
}
