using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class StorageRulesTests
{
    private const string Claim = "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}";
    private const string Volume = "accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}";
    private const string Csi = "csi: {driver: a.b, volumeHandle: c}";

    [Theory]
    [InlineData("resources: {requests: {storage: 1Gi}}", "spec: the required field 'accessModes' is missing; add it")]
    [InlineData("accessModes: [\"\"], resources: {requests: {storage: 1Gi}}", "spec.accessModes[0]: expected one of \"ReadOnlyMany\", \"ReadWriteMany\", \"ReadWriteOnce\" or \"ReadWriteOncePod\", found the text \"\"; use one of them")]
    [InlineData("accessModes: [ReadWriteOncePod, ReadOnlyMany], resources: {requests: {storage: 1Gi}}", "spec.accessModes: the access mode ReadWriteOncePod stands alone, found ReadOnlyMany beside it; keep one of them")]
    [InlineData("accessModes: [ReadWriteOnce], resources: {requests: {}}", "spec: a claim needs 'storage' in 'resources.requests', found none; add it, such as 'storage: 1Gi'")]
    [InlineData("accessModes: [ReadWriteOnce], resources: {requests: {storage: 0}}", "spec.resources.requests.storage: expected a number greater than 0, found the integer 0; raise it")]
    [InlineData(Claim + ", storageClassName: A", "spec.storageClassName: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"A\"; write it in that form")]
    [InlineData(Claim + ", dataSource: {kind: VolumeSnapshot, name: a}", "spec.dataSource: a data source without 'apiGroup' is a PersistentVolumeClaim, found the kind \"VolumeSnapshot\"; add its 'apiGroup', or change the kind")]
    [InlineData(Claim + ", dataSource: {kind: PersistentVolumeClaim, name: a}, dataSourceRef: {kind: PersistentVolumeClaim, name: b}", "spec.dataSource: 'dataSource' and 'dataSourceRef' have to name the same object; remove 'dataSource'")]
    [InlineData(Claim + ", dataSource: {kind: PersistentVolumeClaim, name: a}, dataSourceRef: {kind: PersistentVolumeClaim, name: a, namespace: b}", "spec.dataSource: 'dataSource' may not be set when 'dataSourceRef' has a namespace; remove it")]
    public void BadClaim_IsRefused(string spec, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Object("PersistentVolumeClaim", spec)));

    [Theory]
    [InlineData(Claim)]
    [InlineData(Claim + ", storageClassName: \"\", dataSource: {apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: a}")]
    [InlineData("accessModes: [ReadWriteOncePod], resources: {requests: {storage: 1}}")]
    public void GoodClaim_IsAccepted(string spec) => Assert.Empty(RealJudge.Sentences(Object("PersistentVolumeClaim", spec)));

    [Theory]
    [InlineData("1.35", " (warning)")]
    [InlineData("1.36", "")]
    public void ClaimInAStatefulSet_IsRefusedFrom136(string release, string weight) => Assert.Equal(
        ["spec.volumeClaimTemplates[0].spec: the required field 'accessModes' is missing; add it" + weight],
        RealJudge.Sentences(
            "{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: x}, spec: {serviceName: a, selector: {matchLabels: {a: b}}, "
            + "template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: b}]}}, "
            + "volumeClaimTemplates: [{metadata: {name: c}, spec: {resources: {requests: {storage: 1Gi}}}}]}}",
            release));

    [Theory]
    [InlineData(Volume, "spec: a volume has exactly one source, found none; add one, such as 'csi'")]
    [InlineData(Volume + ", " + Csi + ", nfs: {server: a, path: /b}", "spec: a volume has exactly one source, found 'nfs' and 'csi'; keep one of them")]
    [InlineData("accessModes: [ReadWriteOnce], capacity: {cpu: 1}, " + Csi, "spec.capacity: the capacity of a volume is 'storage' and nothing else, found 'cpu'; change it")]
    [InlineData(Volume + ", local: {path: /a}", "spec: a volume with 'local' needs 'nodeAffinity', found none; add the nodes that have the path")]
    [InlineData(Volume + ", local: {path: /a/../b}, nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Exists}]}]}}", "spec.local.path: expected a path without '..', found the text \"/a/../b\"; write it in that form")]
    [InlineData(Volume + ", csi: {driver: a_b, volumeHandle: c}", "spec.csi.driver: expected at most 63 letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"a_b\"; write it in that form")]
    [InlineData(Volume + ", csi: {driver: a.b, volumeHandle: c, nodePublishSecretRef: {name: a}}", "spec.csi.nodePublishSecretRef: the required field 'namespace' is missing; add it")]
    [InlineData(Volume + ", hostPath: {path: /}, persistentVolumeReclaimPolicy: Recycle", "spec.persistentVolumeReclaimPolicy: a volume of the path '/' cannot have the reclaim policy Recycle; use Retain")]
    public void BadVolume_IsRefused(string spec, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Object("PersistentVolume", spec)));

    [Theory]
    [InlineData("attacher: a_b, nodeName: node, source: {persistentVolumeName: p}", "spec.attacher: expected at most 63 letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"a_b\"; write it in that form")]
    [InlineData("attacher: a.b, nodeName: Node, source: {persistentVolumeName: p}", "spec.nodeName: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"Node\"; write it in that form")]
    [InlineData("attacher: a.b, nodeName: node, source: {}", "spec.source: expected exactly one of 'inlineVolumeSpec' and 'persistentVolumeName', found none of them; set one")]
    [InlineData("attacher: a.b, nodeName: node, source: {persistentVolumeName: \"\"}", "spec.source.persistentVolumeName: the required field 'persistentVolumeName' is empty; fill it in")]
    public void BadAttachment_IsRefused(string spec, string sentence) =>
        Assert.Equal([sentence], RealJudge.Sentences(Storage("VolumeAttachment", spec)));

    [Theory]
    [InlineData("drivers: [{name: a.b, nodeID: x}, {name: a.b, nodeID: z}]", "spec.drivers[1]: the item has the same name \"a.b\" as item [0]; rename or remove one of the two")]
    [InlineData("drivers: [{name: a_b, nodeID: x}]", "spec.drivers[0].name: expected at most 63 letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"a_b\"; write it in that form")]
    [InlineData("drivers: [{name: a.b, nodeID: x, topologyKeys: [a, a]}]", "spec.drivers[0].topologyKeys[1]: the text \"a\" is in the list already, as item [0]; remove one of the two")]
    [InlineData("drivers: [{name: a.b, nodeID: x, topologyKeys: [a b]}]", "spec.drivers[0].topologyKeys[0]: expected at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit, with an optional lower-case DNS prefix and '/', found the text \"a b\"; write it in that form")]
    [InlineData("drivers: [{name: a.b, nodeID: x, allocatable: {count: -1}}]", "spec.drivers[0].allocatable.count: expected a number of at least 0, found the integer -1; raise it")]
    public void BadNodeDrivers_AreRefused(string spec, string sentence) =>
        Assert.Equal([sentence], RealJudge.Sentences(Storage("CSINode", spec)));

    [Theory]
    [InlineData("VolumeAttachment", "attacher: a.b, nodeName: node, source: {persistentVolumeName: p}")]
    [InlineData("CSINode", "drivers: []")]
    [InlineData("CSINode", "drivers: [{name: a.b, nodeID: x, topologyKeys: [a, b/c], allocatable: {count: 0}}, {name: c.d, nodeID: x}]")]
    public void GoodAttachmentAndNodeDrivers_AreAccepted(string kind, string spec) => Assert.Empty(RealJudge.Sentences(Storage(kind, spec)));

    private static string Storage(string kind, string spec) =>
        $"{{apiVersion: storage.k8s.io/v1, kind: {kind}, metadata: {{name: x}}, spec: {{{spec}}}}}";

    [Theory]
    [InlineData(Volume + ", " + Csi)]
    [InlineData(Volume + ", hostPath: {path: /a}, persistentVolumeReclaimPolicy: Recycle, storageClassName: b")]
    public void GoodVolume_IsAccepted(string spec) => Assert.Empty(RealJudge.Sentences(Object("PersistentVolume", spec)));

    [Theory]
    [InlineData("provisioner: Ebs.CSI.aws.com, parameters: {a: b}, allowedTopologies: [{matchLabelExpressions: [{key: a, values: [b]}]}]", null)]
    [InlineData("provisioner: a b", "provisioner: expected at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit, with an optional domain and '/', found the text \"a b\"; write it in that form")]
    [InlineData("provisioner: a, volumeBindingMode: \"\"", "volumeBindingMode: 'volumeBindingMode' may be left out, but not be empty; fill it in, or remove it")]
    [InlineData("provisioner: a, reclaimPolicy: Recycle", "reclaimPolicy: expected one of \"Delete\" or \"Retain\", found the text \"Recycle\"; use one of them")]
    [InlineData("provisioner: a, allowedTopologies: [{matchLabelExpressions: [{key: a, values: [b]}, {key: a, values: [c]}]}]", "allowedTopologies[0].matchLabelExpressions[1].key: the item has the same key as item [0]; rename or remove one of the two")]
    [InlineData("provisioner: a, allowedTopologies: [{matchLabelExpressions: [{key: a, values: [b, b]}]}]", "allowedTopologies[0].matchLabelExpressions[0].values[1]: the text \"b\" is in the list already, as item [0]; remove one of the two")]
    public void StorageClass_IsChecked(string fields, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        RealJudge.Sentences($"{{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {{name: x}}, {fields}}}"));

    [Fact]
    public void ParametersOfAClass_HaveALargestSize()
    {
        Assert.Equal(["parameters: the parameters have 262145 bytes in all, and at most 262144 are allowed; remove some"], RealJudge.Sentences(Parameters(262_144)));
        Assert.Empty(RealJudge.Sentences(Parameters(262_143)));
    }

    [Theory]
    [InlineData("tokenRequests: [{audience: a}, {audience: b, expirationSeconds: 600}]", null)]
    [InlineData("tokenRequests: [{audience: a, expirationSeconds: 599}]", "spec.tokenRequests[0].expirationSeconds: expected a number from 600 to 4294967296, found the integer 599; raise it")]
    [InlineData("tokenRequests: [{audience: \"\"}, {}]", "spec.tokenRequests[1]: the token request has the same audience \"\" as item [0], and a missing one counts as \"\"; change or remove one of the two")]
    public void Driver_AsksForTokensOnce(string spec, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        RealJudge.Sentences($"{{apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: {{name: x}}, spec: {{{spec}}}}}"));

    [Theory]
    [InlineData("driverName: a.b, parameters: {a: b}", null)]
    [InlineData("driverName: a.b", ": the required field 'parameters' is missing; add it")]
    public void AttributesClass_HasParameters(string fields, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        RealJudge.Sentences($"{{apiVersion: storage.k8s.io/v1, kind: VolumeAttributesClass, metadata: {{name: x}}, {fields}}}", "1.34"));

    private static string Object(string kind, string spec) => $"{{apiVersion: v1, kind: {kind}, metadata: {{name: x}}, spec: {{{spec}}}}}";

    private static string Parameters(int length) =>
        $"{{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {{name: x}}, provisioner: a, parameters: {{b: {new string('c', length)}}}}}";
}
