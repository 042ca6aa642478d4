using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>Two containers of a pod have the same name.</summary>
    public static readonly DiagnosticDescriptor ContainerNameTaken = Error("MAN2110",
        "the container name {0} is taken by {1}; rename one of the two");

    /// <summary>An image of a Pod has space around it.</summary>
    public static readonly DiagnosticDescriptor ImagePadded = Error("MAN2111",
        "the image {0} has white space around it; remove the white space");

    /// <summary>Two ports of a container have the same name.</summary>
    public static readonly DiagnosticDescriptor PortNameTaken = Error("MAN2112",
        "the port name {0} is taken by ports[{1}] of the same container; rename one of the two");

    /// <summary>Two ports of a pod want the same port of the node.</summary>
    public static readonly DiagnosticDescriptor HostPortTaken = Error("MAN2113",
        "the hostPort {0} is taken by {1} with the same protocol and hostIP; choose another one");

    /// <summary>A port of a pod on the node's network has another number there.</summary>
    public static readonly DiagnosticDescriptor HostPortDiffers = Error("MAN2114",
        "the hostPort {0} differs from the containerPort {1}, which hostNetwork does not allow; remove the hostPort");

    /// <summary>A variable has a value and a source.</summary>
    public static readonly DiagnosticDescriptor ValueAndSource = Error("MAN2115",
        "the variable has both 'value' and 'valueFrom'; keep one of them");

    /// <summary>A field of a pod cannot be referred to.</summary>
    public static readonly DiagnosticDescriptor FieldPathUnknown = Error("MAN2116",
        "the field {0} of a pod cannot be used here; expected {1}; {2}");

    /// <summary>A resource of a container cannot be referred to.</summary>
    public static readonly DiagnosticDescriptor ResourcePathUnknown = Error("MAN2117",
        "the resource {0} of a container cannot be used here; expected {1}; {2}");

    /// <summary>The unit of a resource is not one of those supported.</summary>
    public static readonly DiagnosticDescriptor BadDivisor = Error("MAN2118",
        "the divisor {0} is not supported for this resource; expected {1}");

    /// <summary>A port is neither a number nor a name.</summary>
    public static readonly DiagnosticDescriptor BadPort = Error("MAN2119",
        "expected a port from 1 to 65535 or the name of a port ({1}), found {0}; {2}");

    /// <summary>A probe wants more successes than it can have.</summary>
    public static readonly DiagnosticDescriptor SuccessThresholdNotOne = Error("MAN2120",
        "the successThreshold of a {0} has to be 1, found {1}; remove it");

    /// <summary>A readiness probe has a time to stop.</summary>
    public static readonly DiagnosticDescriptor ReadinessGracePeriod = Error("MAN2121",
        "a readinessProbe stops no container, so it has no terminationGracePeriodSeconds; remove the field");

    /// <summary>A sleep is longer than the pod may take to stop.</summary>
    public static readonly DiagnosticDescriptor SleepOutOfRange = Error("MAN2122",
        "expected a sleep from {0} to {1} seconds, the terminationGracePeriodSeconds of the pod, found {2}; change one of the two");

    /// <summary>An init container has what only running containers have.</summary>
    public static readonly DiagnosticDescriptor InitContainerCannotHave = Error("MAN2123",
        "an init container has no '{0}' unless its restartPolicy is Always; remove the field, or set 'restartPolicy: Always'");

    /// <summary>A container that is no init container has a restart policy of its own.</summary>
    public static readonly DiagnosticDescriptor RestartPolicyOfContainer = Error("MAN2124",
        "only init containers have a restartPolicy of their own in Kubernetes {0} (others from 1.35 on); remove it, or move the container");

    /// <summary>A container has rules of restart without a policy.</summary>
    public static readonly DiagnosticDescriptor RestartRulesWithoutPolicy = Error("MAN2125",
        "the container has restartPolicyRules but no restartPolicy; add the restartPolicy that holds where no rule does");

    /// <summary>An init container that runs on has rules of restart.</summary>
    public static readonly DiagnosticDescriptor RestartRulesOfSidecar = Error("MAN2126",
        "an init container with 'restartPolicy: Always' has no restartPolicyRules in Kubernetes {0} (they are allowed from 1.36 on); "
        + "remove them");

    /// <summary>A container would have to restart where it cannot.</summary>
    public static readonly DiagnosticDescriptor ResizeCannotRestart = Error("MAN2127",
        "expected NotRequired, found RestartContainer, but {0}; write NotRequired");

    /// <summary>A manifest has ephemeral containers.</summary>
    public static readonly DiagnosticDescriptor EphemeralContainers = Error("MAN2128",
        "ephemeral containers are added to pods that run, and no manifest may have them; remove 'ephemeralContainers'");

    /// <summary>A variable comes from a file of a volume that is no emptyDir.</summary>
    public static readonly DiagnosticDescriptor FileKeyVolume = Error("MAN2129",
        "the pod has no emptyDir volume {0}, and files with variables are only in such volumes; add the volume, or name another one");
}
