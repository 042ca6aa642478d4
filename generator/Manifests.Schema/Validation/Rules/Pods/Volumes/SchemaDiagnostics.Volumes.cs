using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>The mode of a file is outside of nine bits.</summary>
    public static readonly DiagnosticDescriptor BadFileMode = Error("MAN2103",
        "expected a file mode from 0 to 511 (0777 in octal), found {0}; {1}");

    /// <summary>An option of a volume has a name that is kept for Kubernetes.</summary>
    public static readonly DiagnosticDescriptor ReservedOption = Error("MAN2104",
        "the option {0} is in a domain of Kubernetes, which is reserved; rename it");

    /// <summary>Two files of a projected volume have one path.</summary>
    public static readonly DiagnosticDescriptor ProjectedPathTaken = Error("MAN2105",
        "the path {0} is taken by another file of the same volume; choose another path");

    /// <summary>A trust bundle is named and selected.</summary>
    public static readonly DiagnosticDescriptor TrustBundleSelector = Error("MAN2106",
        "a trust bundle that is named is not selected by labels; remove 'labelSelector', or use 'signerName'");

    /// <summary>A bare Pod has a token without a service account.</summary>
    public static readonly DiagnosticDescriptor TokenWithoutAccount = Error("MAN2107",
        "a Pod has a projected serviceAccountToken only if it names its service account; set 'serviceAccountName'");

    /// <summary>The name of the claim that is made for a volume is not valid.</summary>
    public static readonly DiagnosticDescriptor EphemeralClaimName = Error("MAN2108",
        "the claim made for this volume would have the name {0}, which is not valid; expected {1}; rename the volume or the Pod");

    /// <summary>A volume refers to a claim that is made for another one.</summary>
    public static readonly DiagnosticDescriptor ClaimOfEphemeralVolume = Error("MAN2109",
        "the claim {0} is made for an ephemeral volume of this Pod; use that volume, or rename the claim");

    /// <summary>A container uses a volume that the pod lacks.</summary>
    public static readonly DiagnosticDescriptor VolumeUnknown = Error("MAN2130",
        "the pod has no volume {0}; {1}; {2}");

    /// <summary>A container has a volume as files and as a device.</summary>
    public static readonly DiagnosticDescriptor VolumeMountedTwice = Error("MAN2131",
        "the volume {0} is in volumeDevices too; a container has it either as files or as a device, so keep one of the two");

    /// <summary>A mount and a device have the same path.</summary>
    public static readonly DiagnosticDescriptor MountPathIsDevice = Error("MAN2132",
        "the path {0} is that of a device in volumeDevices; choose another path");

    /// <summary>A device is of a volume that cannot be one.</summary>
    public static readonly DiagnosticDescriptor DeviceNotClaim = Error("MAN2133",
        "the volume {0} comes from no claim, so it is no device; "
        + "use 'persistentVolumeClaim' or 'ephemeral', or mount it with volumeMounts");

    /// <summary>A volume is a device twice.</summary>
    public static readonly DiagnosticDescriptor DeviceTwice = Error("MAN2134",
        "the volume {0} is in volumeDevices of this container already; remove one of the two");

    /// <summary>Mounts go back to the node from a container without the right to do so.</summary>
    public static readonly DiagnosticDescriptor BidirectionalNotPrivileged = Error("MAN2135",
        "only privileged containers mount with Bidirectional; use HostToContainer, or set 'privileged: true' in the securityContext");

    /// <summary>A mount is read-only below but not itself.</summary>
    public static readonly DiagnosticDescriptor RecursiveWithoutReadOnly = Error("MAN2136",
        "recursiveReadOnly needs 'readOnly: true'; add it");

    /// <summary>A mount is read-only below and passes mounts on.</summary>
    public static readonly DiagnosticDescriptor RecursiveWithPropagation = Error("MAN2137",
        "recursiveReadOnly does not go with the mountPropagation {0}; remove one of the two");

    /// <summary>A claim template of a volume says more than labels and annotations.</summary>
    public static readonly DiagnosticDescriptor ClaimTemplateMetadata = Error("MAN2138",
        "the claim template of a volume has only labels and annotations as metadata, found '{0}'; remove it");
}
