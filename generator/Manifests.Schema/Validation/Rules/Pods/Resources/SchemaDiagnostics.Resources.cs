using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A resource has no name that containers can ask for.</summary>
    public static readonly DiagnosticDescriptor ResourceUnknown = Error("MAN2140",
        "the resource {0} is unknown; expected {1}; {2}");

    /// <summary>A quantity is negative.</summary>
    public static readonly DiagnosticDescriptor NegativeQuantity = Error("MAN2141",
        "expected a quantity of at least 0, found {0}; remove the sign");

    /// <summary>A resource that is counted in whole numbers has a fraction.</summary>
    public static readonly DiagnosticDescriptor FractionOfResource = Error("MAN2142",
        "the resource '{0}' is counted in whole numbers, found {1}; round it");

    /// <summary>A request is above its limit.</summary>
    public static readonly DiagnosticDescriptor RequestAboveLimit = Error("MAN2143",
        "the request of {0} for '{1}' is above the limit of {2}; lower the request, or raise the limit");

    /// <summary>A resource that is never shared has a request other than its limit.</summary>
    public static readonly DiagnosticDescriptor RequestNotLimit = Error("MAN2144",
        "the request of {0} for '{1}' differs from the limit of {2}, but this resource is not shared; write the same in both");

    /// <summary>A resource that is never shared has a request without a limit.</summary>
    public static readonly DiagnosticDescriptor LimitMissing = Error("MAN2145",
        "the resource '{0}' is not shared, so its request needs a limit of the same amount; add it to 'limits'");

    /// <summary>An amount of huge pages is no whole number of them.</summary>
    public static readonly DiagnosticDescriptor HugePagesNotMultiple = Error("MAN2146",
        "expected a whole number of pages of {0}, found {1}; round it");

    /// <summary>Huge pages are asked for without cpu and memory.</summary>
    public static readonly DiagnosticDescriptor HugePagesAlone = Error("MAN2147",
        "huge pages are given only together with cpu or memory; add one of the two");

    /// <summary>A container uses a claim that the pod lacks.</summary>
    public static readonly DiagnosticDescriptor ClaimUnknown = Error("MAN2148",
        "the pod has no resource claim {0}; {1}; add it to 'resourceClaims', or remove this");

    /// <summary>A container uses a claim twice.</summary>
    public static readonly DiagnosticDescriptor ClaimRepeated = Error("MAN2149",
        "the container uses the resource claim {0} already; remove one of the two");

    /// <summary>The pod as a whole has claims.</summary>
    public static readonly DiagnosticDescriptor PodClaims = Error("MAN2150",
        "the resources of a pod as a whole have no claims; move them to the containers");

    /// <summary>The pod as a whole asks for less than its containers.</summary>
    public static readonly DiagnosticDescriptor PodBelowContainers = Error("MAN2151",
        "the pod's {0} of {1} for '{2}' is below the {3} of its containers together; raise it, or lower theirs");

    /// <summary>A container may use more than the pod as a whole.</summary>
    public static readonly DiagnosticDescriptor ContainerAbovePod = Error("MAN2152",
        "the limit of {0} for '{1}' is above the {2} of the pod as a whole; lower it, or raise that of the pod");
}
