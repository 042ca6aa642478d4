using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A peer of a NetworkPolicy says nothing.</summary>
    public static readonly DiagnosticDescriptor PeerEmpty = Error("MAN2300",
        "a peer needs 'podSelector', 'namespaceSelector' or 'ipBlock', found none; add one; "
        + "'podSelector: {{}}' means every pod of the namespace");

    /// <summary>A peer of a NetworkPolicy is about addresses and pods.</summary>
    public static readonly DiagnosticDescriptor PeerOfAddressesAndPods = Error("MAN2301",
        "a peer with 'ipBlock' cannot have {0} as well; make two peers of it");

    /// <summary>An exception lies outside the range that it is taken from.</summary>
    public static readonly DiagnosticDescriptor ExceptionOutsideRange = Error("MAN2302",
        "the exception {0} has to be a part of the range {1}; change or remove it");

    /// <summary>A range of ports has no number to start at.</summary>
    public static readonly DiagnosticDescriptor EndPortWithoutNumber = Error("MAN2303",
        "'endPort' needs a number as 'port' to start at, found {0}; change 'port', or remove 'endPort'");

    /// <summary>A range of ports ends before it starts.</summary>
    public static readonly DiagnosticDescriptor EndPortBeforePort = Error("MAN2304",
        "'endPort' {0} is smaller than 'port' {1}; raise it");

    /// <summary>A NetworkPolicy names more types than there are.</summary>
    public static readonly DiagnosticDescriptor TooManyPolicyTypes = Error("MAN2305",
        "expected at most 2 of 'policyTypes', found {0}; keep one of each");

    /// <summary>An Ingress leads nowhere.</summary>
    public static readonly DiagnosticDescriptor IngressEmpty = Error("MAN2306",
        "an Ingress needs 'rules' or a 'defaultBackend', found none; add one");

    /// <summary>The host of an Ingress is an address.</summary>
    public static readonly DiagnosticDescriptor HostIsAddress = Error("MAN2307",
        "expected the DNS name of a host, found the IP address {0}; give it a name, or leave 'host' out");

    /// <summary>A path does not start at the root.</summary>
    public static readonly DiagnosticDescriptor PathNotAbsolute = Error("MAN2308",
        "a path of the type {0} has to start with '/', found {1}; change it");

    /// <summary>A path has a part that is refused.</summary>
    public static readonly DiagnosticDescriptor PathWithForbiddenPart = Error("MAN2309",
        "a path of the type {0} cannot {1}, found {2}; change it, or use the type ImplementationSpecific");

    /// <summary>A backend says no port.</summary>
    public static readonly DiagnosticDescriptor BackendWithoutPort = Error("MAN2310",
        "the service of a backend needs the 'name' or the 'number' of its port, found none; add one");

    /// <summary>The class of an Ingress is said in two ways that differ.</summary>
    public static readonly DiagnosticDescriptor IngressClassesDiffer = Error("MAN2311",
        "the annotation 'kubernetes.io/ingress.class' says {0}, but 'ingressClassName' says {1}; remove the annotation");

    /// <summary>A name with a domain before it is too long.</summary>
    public static readonly DiagnosticDescriptor NameTooLong = Error("MAN2312",
        "expected at most {0} characters, found {1}; shorten it");

    /// <summary>The parameters of a class are in a namespace but do not say which.</summary>
    public static readonly DiagnosticDescriptor ParametersWithoutNamespace = Error("MAN2313",
        "parameters with the scope Namespace need a 'namespace', found none; add it");

    /// <summary>More ranges or addresses of one family than there may be.</summary>
    public static readonly DiagnosticDescriptor FamilyTwice = Error("MAN2314",
        "{0} is of the same IP family as {1}, and there may be one of each; remove one of the two");
}
