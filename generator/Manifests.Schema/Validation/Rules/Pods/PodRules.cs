using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about pods and what stands in them, by subject.</summary>
internal static class PodRules
{
    private const string Core = "io.k8s.api.core.v1.";

    public static ImmutableArray<ITypeRule> All { get; } =
    [
        .. PodFields.All,
        .. ContainerFields.All,
        .. VolumeFields.All,
        new ContainerNamesRule(),
        new ImageRule(),
        new PortNamesRule(Core + "Container"),
        new PortNamesRule(Core + "EphemeralContainer"),
        new HostPortRule(),
        new EnvValueRule(),
        new EnvSourceRule(),
        new ResourceReferenceRule(),
        new TargetPortRule(Core + "HTTPGetAction"),
        new TargetPortRule(Core + "TCPSocketAction"),
        new ProbeRule(),
        new SleepRule(),
        new InitContainerRule(),
        new ContainerRestartRule(),
        new ResizePolicyRule(),
        new EphemeralContainerRule(),
        new FileModeRule(Core + "KeyToPath", "mode"),
        new FileModeRule(Core + "DownwardAPIVolumeFile", "mode"),
        new FileModeRule(Core + "SecretVolumeSource", "defaultMode"),
        new FileModeRule(Core + "ConfigMapVolumeSource", "defaultMode"),
        new FileModeRule(Core + "DownwardAPIVolumeSource", "defaultMode"),
        new FileModeRule(Core + "ProjectedVolumeSource", "defaultMode"),
        new SecretNameRule(Core + "CSIVolumeSource", "nodePublishSecretRef"),
        new SecretNameRule(Core + "CinderVolumeSource", "secretRef"),
        new SecretNameRule(Core + "StorageOSVolumeSource", "secretRef"),
        new IscsiRule(Core + "ISCSIVolumeSource"),
        new IscsiRule(Core + "ISCSIPersistentVolumeSource"),
        new IscsiVolumeNameRule(),
        new FibreChannelRule(),
        new FlexOptionsRule(Core + "FlexVolumeSource"),
        new FlexOptionsRule(Core + "FlexPersistentVolumeSource"),
        new AzureDiskRule(),
        new QuobyteRule(),
        new FlockerRule(),
        new EmptyDirRule(),
        new DownwardFileRule(),
        new ProjectedVolumeRule(),
        new TrustBundleRule(),
        new PodCertificateRule(),
        new EphemeralClaimRule(),
        new VolumeMountsRule(),
        new ClaimMountsRule(),
    ];
}
