using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>Two files of a volume hide each other.</summary>
    public static readonly DiagnosticDescriptor PathsOverlap = Warning("MAN2139",
        "the path {0} overlaps {1} of the same volume, so one hides the other; choose another path");

    /// <summary>A source of volumes stops to work in a later release.</summary>
    public static readonly DiagnosticDescriptor VolumeDeadLater = Warning("MAN2153",
        "the volume source '{0}' is deprecated and does not work from Kubernetes {1} on; use a CSI driver");

    /// <summary>A pull secret has no name.</summary>
    public static readonly DiagnosticDescriptor PullSecretUnnamed = Warning("MAN2154",
        "the pull secret has no name, so nothing is pulled with it; add the name, or remove it");

    /// <summary>An address of the node is set for a port that the node does not have.</summary>
    public static readonly DiagnosticDescriptor HostIpWithoutPort = Warning("MAN2189",
        "hostIP has no effect without hostPort; add the hostPort, or remove hostIP");

    /// <summary>Nodes are selected by a label that was replaced.</summary>
    public static readonly DiagnosticDescriptor NodeLabelDeprecated = Warning("MAN2190",
        "the node label '{0}' is deprecated; {1}");

    /// <summary>An annotation was replaced by a field.</summary>
    public static readonly DiagnosticDescriptor PodAnnotationReplaced = Warning("MAN2191",
        "the annotation '{0}' was replaced by a field; use {1}");

    /// <summary>A source of volumes does not work any more.</summary>
    public static readonly DiagnosticDescriptor VolumeDead = Warning("MAN2192",
        "the volume source '{0}' does not work since Kubernetes {1}; use a CSI driver");

    /// <summary>Two containers have one port.</summary>
    public static readonly DiagnosticDescriptor PortRepeated = Warning("MAN2193",
        "the port is that of {0}, and the containers of a pod share their ports; choose another one");

    /// <summary>Two containers name a port the same.</summary>
    public static readonly DiagnosticDescriptor PortNameRepeated = Warning("MAN2194",
        "the port name {0} is that of {1} too, which is the one that Services find; rename one of the two");

    /// <summary>The time to stop is negative.</summary>
    public static readonly DiagnosticDescriptor GracePeriodNegative = Warning("MAN2195",
        "the terminationGracePeriodSeconds {0} are treated as 1; write a number of at least 0");

    /// <summary>A selector is not there, which is not the same as an empty one.</summary>
    public static readonly DiagnosticDescriptor NullSelectorMatchesNothing = Warning("MAN2196",
        "without a labelSelector no pod is meant, so this has no effect; add one ('{{}}' means all pods)");

    /// <summary>A size in bytes has a fraction.</summary>
    public static readonly DiagnosticDescriptor FractionOfByte = Warning("MAN2197",
        "{0} is {1} bytes, which is no whole number; 'm' means thousandths, so Mi or M was probably meant");
}
