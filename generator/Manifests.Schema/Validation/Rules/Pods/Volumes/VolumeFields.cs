using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>Single fields of volumes and their sources. Those of PersistentVolumes are checked where they are of the same type.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateVolumeSource and the functions it calls.</remarks>
internal static class VolumeFields
{
    private const string Core = "io.k8s.api.core.v1.";

    private static readonly NumberRange Partition = new(0, 255);
    private static readonly NumberRange LogicalUnit = new(0, 255);

    /// <summary>The fields of a volume that say where it comes from.</summary>
    public static ImmutableArray<string> Sources { get; } =
    [
        "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral",
        "fc", "flexVolume", "flocker", "gcePersistentDisk", "gitRepo", "glusterfs", "hostPath", "image", "iscsi", "nfs",
        "persistentVolumeClaim", "photonPersistentDisk", "portworxVolume", "projected", "quobyte", "rbd", "scaleIO", "secret", "storageos",
        "vsphereVolume",
    ];

    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new FieldRule(Core + "Volume") { NotEmpty = ["name"], Texts = [("name", TextForms.Label)] },
        new UnionRule(Core + "Volume", Sources) { Words = "the sources of a volume" },
        new FieldRule(Core + "VolumeMount")
        {
            NotEmpty = ["name", "mountPath"],
            NotEmptyIfSet = ["mountPropagation", "recursiveReadOnly"],
            Texts = [("subPath", TextForms.DescendingPath), ("subPathExpr", TextForms.DescendingPath)],
        },
        new UnionRule(Core + "VolumeMount", ["subPath", "subPathExpr"]) { IgnoresEmpty = true },
        new FieldRule(Core + "VolumeDevice")
        {
            NotEmpty = ["name", "devicePath"],
            Texts = [("devicePath", TextForms.PathWithoutBacksteps)],
        },
        new FieldRule(Core + "SecretVolumeSource") { Required = ["secretName"] },
        new FieldRule(Core + "ConfigMapVolumeSource") { Required = ["name"] },
        new FieldRule(Core + "SecretProjection") { Required = ["name"] },
        new FieldRule(Core + "ConfigMapProjection") { Required = ["name"] },
        new FieldRule(Core + "KeyToPath") { NotEmpty = ["key", "path"], Texts = [("path", TextForms.FileInVolume)] },
        new FieldRule(Core + "DownwardAPIVolumeFile") { NotEmpty = ["path"], Texts = [("path", TextForms.FileInVolume)] },
        new UnionRule(Core + "DownwardAPIVolumeFile", ["fieldRef", "resourceFieldRef"]) { NeedsOne = true },
        new UnionRule(
            Core + "VolumeProjection",
            ["clusterTrustBundle", "configMap", "downwardAPI", "podCertificate", "secret", "serviceAccountToken"]),
        new FieldRule(Core + "ServiceAccountTokenProjection")
        {
            NotEmpty = ["path"],
            Numbers = [("expirationSeconds", new(600, 1L << 32))],
            Texts = [("path", TextForms.FileInVolume)],
        },
        new FieldRule(Core + "ClusterTrustBundleProjection")
        {
            NotEmpty = ["path"],
            NotEmptyIfSet = ["name", "signerName"],
            Texts = [("path", TextForms.FileInVolume), ("signerName", TextForms.SignerName)],
        },
        new UnionRule(Core + "ClusterTrustBundleProjection", ["name", "signerName"]) { NeedsOne = true },
        new FieldRule(Core + "PodCertificateProjection")
        {
            NotEmpty = ["keyType", "signerName"],
            Numbers = [("maxExpirationSeconds", new(3_600, 7_862_400))],
            Texts =
            [
                ("signerName", TextForms.SignerName),
                ("credentialBundlePath", TextForms.FileInVolume),
                ("keyPath", TextForms.FileInVolume),
                ("certificateChainPath", TextForms.FileInVolume),
            ],
        },
        new FieldRule(Core + "EphemeralVolumeSource") { Required = ["volumeClaimTemplate"] },
        new FieldRule(Core + "PersistentVolumeClaimVolumeSource") { NotEmpty = ["claimName"] },
        new FieldRule(Core + "HostPathVolumeSource") { NotEmpty = ["path"], Texts = [("path", TextForms.PathWithoutBacksteps)] },
        new FieldRule(Core + "LocalVolumeSource") { NotEmpty = ["path"], Texts = [("path", TextForms.PathWithoutBacksteps)] },
        new FieldRule(Core + "CSIVolumeSource") { NotEmpty = ["driver"], Texts = [("driver", TextForms.DriverName)] },
        new FieldRule(Core + "NFSVolumeSource") { NotEmpty = ["path", "server"], Texts = [("path", TextForms.AbsolutePath)] },
        new FieldRule(Core + "GitRepoVolumeSource")
        {
            NotEmpty = ["repository"],
            Texts = [("directory", TextForms.DescendingPath)],
        },
        Iscsi("ISCSIVolumeSource"),
        Iscsi("ISCSIPersistentVolumeSource"),
        new UnionRule(Core + "FCVolumeSource", ["targetWWNs", "wwids"]) { NeedsOne = true, IgnoresEmpty = true },
        new FieldRule(Core + "GCEPersistentDiskVolumeSource") { NotEmpty = ["pdName"], Numbers = [("partition", Partition)] },
        new FieldRule(Core + "AWSElasticBlockStoreVolumeSource") { NotEmpty = ["volumeID"], Numbers = [("partition", Partition)] },
        new FieldRule(Core + "AzureFileVolumeSource") { NotEmpty = ["secretName", "shareName"] },
        new FieldRule(Core + "AzureFilePersistentVolumeSource")
        {
            NotEmpty = ["secretName", "shareName"],
            NotEmptyIfSet = ["secretNamespace"],
        },
        new FieldRule(Core + "AzureDiskVolumeSource") { NotEmpty = ["diskName", "diskURI"], NotEmptyIfSet = ["cachingMode", "kind"] },
        new FieldRule(Core + "QuobyteVolumeSource") { NotEmpty = ["registry", "volume"] },
        new FieldRule(Core + "GlusterfsVolumeSource") { NotEmpty = ["endpoints", "path"] },
        new FieldRule(Core + "GlusterfsPersistentVolumeSource")
        {
            NotEmpty = ["endpoints", "path"],
            NotEmptyIfSet = ["endpointsNamespace"],
            Texts = [("endpointsNamespace", TextForms.Label)],
        },
        new UnionRule(Core + "FlockerVolumeSource", ["datasetName", "datasetUUID"]) { NeedsOne = true, IgnoresEmpty = true },
        new FieldRule(Core + "RBDVolumeSource") { NotEmpty = ["image", "monitors"] },
        new FieldRule(Core + "RBDPersistentVolumeSource") { NotEmpty = ["image", "monitors"] },
        new FieldRule(Core + "CephFSVolumeSource") { NotEmpty = ["monitors"] },
        new FieldRule(Core + "CephFSPersistentVolumeSource") { NotEmpty = ["monitors"] },
        new FieldRule(Core + "CinderVolumeSource") { NotEmpty = ["volumeID"] },
        new FieldRule(Core + "CinderPersistentVolumeSource") { NotEmpty = ["volumeID"] },
        new FieldRule(Core + "FlexVolumeSource") { NotEmpty = ["driver"] },
        new FieldRule(Core + "FlexPersistentVolumeSource") { NotEmpty = ["driver"] },
        new FieldRule(Core + "VsphereVirtualDiskVolumeSource") { NotEmpty = ["volumePath"] },
        new FieldRule(Core + "PhotonPersistentDiskVolumeSource") { NotEmpty = ["pdID"] },
        new FieldRule(Core + "PortworxVolumeSource") { NotEmpty = ["volumeID"] },
        new FieldRule(Core + "ScaleIOVolumeSource") { Required = ["volumeName"], NotEmpty = ["gateway", "system"] },
        new FieldRule(Core + "ScaleIOPersistentVolumeSource") { Required = ["volumeName"], NotEmpty = ["gateway", "system"] },
        StorageOs("StorageOSVolumeSource"),
        StorageOs("StorageOSPersistentVolumeSource"),
    ];

    private static FieldRule Iscsi(string type) => new(Core + type)
    {
        NotEmpty = ["iqn", "targetPortal"],
        Numbers = [("lun", LogicalUnit)],
        Texts = [("iqn", TextForms.IscsiName), ("initiatorName", TextForms.IscsiName)],
    };

    private static FieldRule StorageOs(string type) => new(Core + type)
    {
        Required = ["volumeName"],
        Texts = [("volumeName", TextForms.Label), ("volumeNamespace", TextForms.Label)],
    };
}
