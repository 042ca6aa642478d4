using Manifests.Diagnostics;

namespace Manifests.Platforms.Aktus;

/// <summary>What this platform wants of its own tree. Ids MAN5360 to MAN5375.</summary>
internal static class AktusDiagnostics
{
    /// <summary>A subnet outside of its VPC.</summary>
    public static readonly DiagnosticDescriptor SubnetOutside = new("MAN5360", Severity.Error,
        "the subnet '{0}' has the addresses {1}, which are not inside of the VPC's {2}. Cut it from the VPC's block.");

    /// <summary>Two subnets share addresses.</summary>
    public static readonly DiagnosticDescriptor SubnetsOverlap = new("MAN5361", Severity.Error,
        "the subnets '{0}' and '{1}' share addresses: {2} and {3}. Give each a block of its own.");

    /// <summary>EKS wants two zones.</summary>
    public static readonly DiagnosticDescriptor TooFewZones = new("MAN5362", Severity.Error,
        "the subnets are in {0} availability zones, and EKS wants at least 2. Put one of them into another zone.");

    /// <summary>NFS is shut out, or let in twice.</summary>
    public static readonly DiagnosticDescriptor NfsRules = new("MAN5363", Severity.Error,
        "the tree lets NFS (port 2049) in by {0} rules; expected {1}, from the group that the nodes of this mode carry. Mend the security group of the file system.");

    /// <summary>Everybody may come in.</summary>
    public static readonly DiagnosticDescriptor OpenToAll = new("MAN5364", Severity.Error,
        "the security group '{0}' lets {1} in. Name a group or a smaller block.");

    /// <summary>Something of the other mode.</summary>
    public static readonly DiagnosticDescriptor OfOtherMode = new("MAN5365", Severity.Error,
        "{0} belongs to {1}, and enableAutoMode is {2}. Leave it out in this mode.");

    /// <summary>EKS takes the flags together or not at all.</summary>
    public static readonly DiagnosticDescriptor FlagMissing = new("MAN5366", Severity.Error,
        "the cluster is in Auto Mode, and '{0}' is not true; EKS takes its three flags only together. Set it to true.");

    /// <summary>Models and documents in clear.</summary>
    public static readonly DiagnosticDescriptor NotEncrypted = new("MAN5367", Severity.Error,
        "the file system '{0}' is not encrypted, and that cannot be changed later. Set 'encrypted' to true.");

    /// <summary>AWS refuses the one without the other.</summary>
    public static readonly DiagnosticDescriptor ThroughputMissing = new("MAN5368", Severity.Error,
        "the file system '{0}' has provisioned throughput without 'provisionedThroughputInMiBps'. Set it.");

    /// <summary>Two files speak of different file systems.</summary>
    public static readonly DiagnosticDescriptor OtherFileSystem = new("MAN5369", Severity.Error,
        "'{0}' names the file system {1}, and created.fileSystemId is {2}. Take the setting in both places.");

    /// <summary>The driver could not take its role.</summary>
    public static readonly DiagnosticDescriptor TrustDiffers = new("MAN5370", Severity.Error,
        "the role '{0}' of the add-on '{1}' does not trust its service account: expected '{2}' for the subject of the issuer without 'https://'. Mend the trust policy.");

    /// <summary>Access entries that nobody looks at.</summary>
    public static readonly DiagnosticDescriptor EntriesIgnored = new("MAN5371", Severity.Error,
        "the cluster's authenticationMode is {0}, and access entries count with API and API_AND_CONFIG_MAP only. Choose one of them.");

    /// <summary>A Secret that nobody declared, or one that is missing.</summary>
    public static readonly DiagnosticDescriptor SecretDiffers = new("MAN5372", Severity.Error,
        "the ExternalSecret '{0}' is {1}, and {2} is {3}. Render it exactly when the key is declared.");

    /// <summary>No pod of the chart would run there.</summary>
    public static readonly DiagnosticDescriptor TaintNotTolerated = new("MAN5373", Severity.Error,
        "the pool '{0}' has the taint '{1}', and the GPU pods of the chart tolerate 'nvidia.com/gpu' only. Take that key.");

    /// <summary>An output that the stack had.</summary>
    public static readonly DiagnosticDescriptor OutputMissing = new("MAN5374", Severity.Error,
        "the stack's output '{0}' is neither in the ConfigMap 'platform-info' nor copied into it by a FieldExport. Add it to the outputs.");

    /// <summary>An admin without access.</summary>
    public static readonly DiagnosticDescriptor AdminMissing = new("MAN5375", Severity.Error,
        "no access entry makes '{0}' an admin of the cluster. Add one.");
}
