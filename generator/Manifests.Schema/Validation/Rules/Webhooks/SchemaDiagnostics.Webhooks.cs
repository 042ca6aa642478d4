using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A star that means all stands beside others.</summary>
    public static readonly DiagnosticDescriptor WildcardBesideOthers = Error("MAN2450",
        "{0} in '{1}' stands for {2}, so {3} may not stand beside it; remove one of the two");

    /// <summary>A webhook speaks no version of the protocol that the server knows.</summary>
    public static readonly DiagnosticDescriptor ReviewVersionUnknown = Error("MAN2451",
        "'admissionReviewVersions' needs v1 or v1beta1 among its items, found neither; add v1");

    /// <summary>The address of a webhook is not one that the server calls.</summary>
    public static readonly DiagnosticDescriptor BadWebhookUrl = Error("MAN2452",
        "expected a URL such as https://host/path, without user, query and fragment, found {0}; change it");

    /// <summary>The path at the service of a webhook has a bad form.</summary>
    public static readonly DiagnosticDescriptor BadWebhookPath = Error("MAN2453",
        "expected a path such as /validate of DNS names between '/', found {0}; change it");

    /// <summary>A policy checks nothing.</summary>
    public static readonly DiagnosticDescriptor PolicyChecksNothing = Error("MAN2454",
        "a policy needs 'validations' or 'auditAnnotations', found none; add one");

    /// <summary>A request is refused and warned of.</summary>
    public static readonly DiagnosticDescriptor DenyAndWarn = Error("MAN2455",
        "'validationActions' cannot have Deny and Warn, which tell the same twice; remove one of the two");

    /// <summary>A mutation has the patch of another type.</summary>
    public static readonly DiagnosticDescriptor MutationOfOtherType = Error("MAN2456",
        "a mutation of the type {0} needs '{1}' and no '{2}', found {3}; change it");

    /// <summary>Only some requests can be changed.</summary>
    public static readonly DiagnosticDescriptor MutationOfDelete = Error("MAN2457",
        "a policy cannot change requests of the operation DELETE; remove it");

    /// <summary>A message has more than one line.</summary>
    public static readonly DiagnosticDescriptor MessageOfSeveralLines = Error("MAN2458",
        "a message has one line, found {0}; put it into one");

    /// <summary>A local API is served with TLS settings.</summary>
    public static readonly DiagnosticDescriptor ApiServiceOfCore = Error("MAN2459",
        "an APIService without a group is v1, found the version {0}; add the group");

    /// <summary>Two settings of TLS that exclude each other.</summary>
    public static readonly DiagnosticDescriptor InsecureWithBundle = Error("MAN2460",
        "'insecureSkipTLSVerify' cannot be true beside a 'caBundle'; remove one of the two");

    /// <summary>A rule wants at least one item of a list.</summary>
    public static readonly DiagnosticDescriptor ItemEmpty = Error("MAN2461",
        "an item of '{0}' is empty; fill it in, or remove it");
}
