using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>The fields of built-in kinds that the server lets nobody change.</summary>
/// <remarks>
/// Source: Kubernetes 1.36, the functions <c>Validate...Update</c> of <c>pkg/apis/*/validation</c>; those of CustomResourceDefinition in
/// apiextensions <c>pkg/apis/apiextensions/validation</c>.
/// </remarks>
internal static class ImmutableFields
{
    private const string NewName = "give the object a new name, so that the old one is deleted and a new one made";
    private const string KeepPods =
        "delete the StatefulSet with --cascade=orphan, so that its pods and claims stay, and let ArgoCD make it anew";
    private const string NewDefinition = "make a definition with another name; deleting this one deletes every object of the kind";
    private const string NewClaim = "make a claim with a new name, copy the data, and let the pods use it";

    private static readonly string[] MutableOfStatefulSet =
        ["replicas", "ordinals", "template", "updateStrategy", "persistentVolumeClaimRetentionPolicy", "minReadySeconds", "revisionHistoryLimit"];

    private static readonly string[] MutableOfPod =
        ["containers", "initContainers", "activeDeadlineSeconds", "tolerations", "schedulingGates", "terminationGracePeriodSeconds", "ephemeralContainers"];

    private static readonly ImmutableArray<ImmutableField> All =
    [
        new("apps/Deployment", "spec.selector") { WayOut = NewName },
        new("apps/ReplicaSet", "spec.selector") { WayOut = NewName },
        new("apps/DaemonSet", "spec.selector") { WayOut = NewName },
        new("apps/StatefulSet", "spec.podManagementPolicy") { Default = "OrderedReady", WayOut = KeepPods },
        new("apps/StatefulSet", "spec.revisionHistoryLimit") { Default = "10", MutableSince = new(1, 33), WayOut = KeepPods },
        new("apps/StatefulSet", "spec") { Except = [.. MutableOfStatefulSet, "podManagementPolicy"], WayOut = KeepPods },
        new("batch/Job", "spec.selector") { IsFilledIn = true },
        new("batch/Job", "spec.template") { When = static change => change.Before.FlagAt("spec.suspend") != true },
        new("batch/Job", "spec.completionMode") { Default = "NonIndexed" },
        new("batch/Job", "spec.completions") { Default = "1", When = IsNotElastic },
        new("batch/Job", "spec.podFailurePolicy"),
        new("batch/Job", "spec.successPolicy"),
        new("batch/Job", "spec.backoffLimitPerIndex"),
        new("batch/Job", "spec.managedBy"),
        new("Service", "spec.clusterIP") { IsFilledIn = true, When = KeepsItsAddress, WayOut = NewName },
        new("Service", "spec.ipFamilies") { When = HasAnotherFirstFamily, WayOut = NewName },
        new("Service", "spec.loadBalancerClass") { MayBeAdded = true, When = StaysALoadBalancer },
        new("Service", "spec.healthCheckNodePort") { IsFilledIn = true },
        new("PersistentVolumeClaim", "spec.volumeMode") { Default = "Filesystem", WayOut = NewClaim },
        new("PersistentVolumeClaim", "spec.storageClassName") { IsFilledIn = true, WayOut = NewClaim },
        new("PersistentVolumeClaim", "spec.volumeName") { IsFilledIn = true, WayOut = NewClaim },
        new("PersistentVolumeClaim", "spec")
        {
            Except = ["resources", "volumeAttributesClassName", "volumeMode", "storageClassName", "volumeName"],
            WayOut = NewClaim,
        },
        new("PersistentVolume", "spec.volumeMode") { Default = "Filesystem" },
        new("PersistentVolume", "spec")
        {
            Except =
            [
                "capacity", "accessModes", "persistentVolumeReclaimPolicy", "claimRef", "mountOptions", "storageClassName", "nodeAffinity",
                "volumeMode", "volumeAttributesClassName",
            ],
        },
        new("PersistentVolume", "spec.nodeAffinity") { MayBeAdded = true },
        new("storage.k8s.io/StorageClass", "provisioner") { WayOut = NewName },
        new("storage.k8s.io/StorageClass", "parameters") { WayOut = NewName },
        new("storage.k8s.io/StorageClass", "reclaimPolicy") { Default = "Delete", WayOut = NewName },
        new("storage.k8s.io/StorageClass", "volumeBindingMode") { Default = "Immediate", WayOut = NewName },
        new("storage.k8s.io/VolumeAttributesClass", "driverName") { WayOut = NewName },
        new("storage.k8s.io/VolumeAttributesClass", "parameters") { WayOut = NewName },
        new("storage.k8s.io/CSIDriver", "spec.attachRequired") { Default = "true" },
        new("storage.k8s.io/CSIDriver", "spec.fsGroupPolicy") { Default = "ReadWriteOnceWithFSType" },
        new("storage.k8s.io/CSIDriver", "spec.volumeLifecycleModes"),
        new("storage.k8s.io/CSIStorageCapacity", "nodeTopology"),
        new("storage.k8s.io/CSIStorageCapacity", "storageClassName"),
        new("storage.k8s.io/VolumeAttachment", "spec"),
        new("rbac.authorization.k8s.io/RoleBinding", "roleRef") { WayOut = NewName },
        new("rbac.authorization.k8s.io/ClusterRoleBinding", "roleRef") { WayOut = NewName },
        new("Secret", "type") { Default = "Opaque", WayOut = NewName },
        new("Secret", "data") { When = IsSealed, WayOut = NewName },
        new("Secret", "stringData") { When = IsSealed, WayOut = NewName },
        new("Secret", "immutable") { When = IsSealed, WayOut = NewName },
        new("ConfigMap", "data") { When = IsSealed, WayOut = NewName },
        new("ConfigMap", "binaryData") { When = IsSealed, WayOut = NewName },
        new("ConfigMap", "immutable") { When = IsSealed, WayOut = NewName },
        new("networking.k8s.io/IngressClass", "spec.controller") { WayOut = NewName },
        new("networking.k8s.io/IPAddress", "spec.parentRef"),
        new("scheduling.k8s.io/PriorityClass", "value") { WayOut = NewName },
        new("scheduling.k8s.io/PriorityClass", "preemptionPolicy") { Default = "PreemptLowerPriority", WayOut = NewName },
        new("node.k8s.io/RuntimeClass", "handler") { WayOut = NewName },
        new("discovery.k8s.io/EndpointSlice", "addressType") { WayOut = NewName },
        new("resource.k8s.io/ResourceClaim", "spec") { WayOut = NewName },
        new("resource.k8s.io/ResourceClaimTemplate", "spec") { WayOut = NewName },
        new("certificates.k8s.io/CertificateSigningRequest", "spec"),
        new("apps/ControllerRevision", "data"),
        new("ResourceQuota", "spec.scopes") { WayOut = NewName },
        new("apiextensions.k8s.io/CustomResourceDefinition", "spec.group") { WayOut = NewDefinition },
        new("apiextensions.k8s.io/CustomResourceDefinition", "spec.names.plural") { WayOut = NewDefinition },
        new("apiextensions.k8s.io/CustomResourceDefinition", "spec.names.kind") { WayOut = NewDefinition },
        new("apiextensions.k8s.io/CustomResourceDefinition", "spec.scope") { WayOut = NewDefinition },
        new("Pod", "spec.containers") { When = static change => DiffersInMoreThanImages(change, "spec.containers") },
        new("Pod", "spec.initContainers") { When = static change => DiffersInMoreThanImages(change, "spec.initContainers") },
        new("Pod", "spec") { Except = MutableOfPod },
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<ImmutableField>> ByKind =
        All.GroupBy(static field => field.Kind, StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The fields of a kind; none when it has no such fields.</summary>
    public static ImmutableArray<ImmutableField> Of(string kind) => ByKind.GetValueOrDefault(kind, []);

    private static bool IsSealed(ChangeContext change) => change.Before.FlagAt("immutable") == true;

    // An indexed Job may get more or fewer completions when as many pods run side by side.
    private static bool IsNotElastic(ChangeContext change) =>
        change.After.TextAt("spec.completionMode") != "Indexed"
        || !NodeValue.Same(change.After.At("spec.completions"), change.After.At("spec.parallelism"));

    // Only a Service of type ExternalName has no address, and "" asks the server to keep the one that is there.
    private static bool KeepsItsAddress(ChangeContext change) =>
        TypeOf(change, after: false) != "ExternalName" && TypeOf(change, after: true) != "ExternalName"
        && !string.IsNullOrEmpty(change.After.TextAt("spec.clusterIP"));

    private static bool DiffersInMoreThanImages(ChangeContext change, string list) =>
        change.Touching(list).Any(static field => field.Path.LastKey != "image");

    // A second family may come and go.
    private static bool HasAnotherFirstFamily(ChangeContext change) =>
        change.Before.TextsAt("spec.ipFamilies") is [var before, ..] && change.After.TextsAt("spec.ipFamilies") is [var after, ..] && before != after;

    private static bool StaysALoadBalancer(ChangeContext change) =>
        TypeOf(change, after: true) == "LoadBalancer" && TypeOf(change, after: false) == "LoadBalancer";

    private static string TypeOf(ChangeContext change, bool after) =>
        (after ? change.After : change.Before).TextAt("spec.type") ?? "ClusterIP";
}
