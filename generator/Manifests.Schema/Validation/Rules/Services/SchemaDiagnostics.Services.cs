using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A Service offers no port.</summary>
    public static readonly DiagnosticDescriptor ServiceWithoutPorts = Error("MAN2250",
        "a Service needs at least one of 'ports' unless it is headless or of the type ExternalName, found none; add one");

    /// <summary>A port lacks the name that tells it from others.</summary>
    public static readonly DiagnosticDescriptor PortWithoutName = Error("MAN2251",
        "each of several ports needs a 'name', found none; add one");

    /// <summary>A headless Service is to be reached from outside.</summary>
    public static readonly DiagnosticDescriptor HeadlessWithType = Error("MAN2252",
        "a Service of the type {0} cannot be headless, found the cluster IP \"None\"; remove the cluster IP, or the type");

    /// <summary>The first of several cluster IPs is not the cluster IP.</summary>
    public static readonly DiagnosticDescriptor ClusterIpsDiffer = Error("MAN2253",
        "the first of 'clusterIPs' has to be the same as 'clusterIP', found {0} and {1}; change one of them");

    /// <summary>None stands beside addresses.</summary>
    public static readonly DiagnosticDescriptor NoneBesideAddresses = Error("MAN2254",
        "'None' has to be the only one of 'clusterIPs', found {0} of them; remove the others");

    /// <summary>An address is of another family than was said.</summary>
    public static readonly DiagnosticDescriptor AddressOfOtherFamily = Error("MAN2255",
        "expected an {0} address, as {1} says, found {2}; change one of the two");

    /// <summary>An address that leads to no other machine.</summary>
    public static readonly DiagnosticDescriptor AddressNotReachable = Error("MAN2256",
        "{0} is {1}, which leads to no endpoint; use the address of a machine");

    /// <summary>A node port lies outside of what clusters hand out by default.</summary>
    public static readonly DiagnosticDescriptor NodePortOutsideRange = Warning("MAN2257",
        "the node port {0} lies outside of 30000 to 32767, which clusters take unless set up in another way; use one of those");

    /// <summary>Two annotations that mean the same say different things.</summary>
    public static readonly DiagnosticDescriptor TopologyAnnotationsDiffer = Error("MAN2258",
        "the annotations '{0}' and '{1}' say {2} and {3}; remove the first");

    /// <summary>An annotation or field has a successor.</summary>
    public static readonly DiagnosticDescriptor ServiceSettingDeprecated = Warning("MAN2259",
        "{0} is deprecated; {1}");

    /// <summary>A field has no effect beside another.</summary>
    public static readonly DiagnosticDescriptor ServiceSettingIgnored = Warning("MAN2260",
        "'{0}' has no effect {1}; remove it");

    /// <summary>A group of endpoints names no endpoint.</summary>
    public static readonly DiagnosticDescriptor SubsetWithoutAddresses = Error("MAN2261",
        "a subset needs 'addresses' or 'notReadyAddresses', found none; add one, or remove the subset");

    /// <summary>An address is not in its usual form, in a field that takes no other.</summary>
    public static readonly DiagnosticDescriptor AddressNotCanonical = Error("MAN2263",
        "expected the usual form {0} of the address, found {1}; write it in that form");

    /// <summary>Two ports without a name.</summary>
    public static readonly DiagnosticDescriptor EndpointPortNameTwice = Error("MAN2264",
        "the port has the same name {0} as item {1}, and a missing name counts as \"\"; rename or remove one of the two");
}
