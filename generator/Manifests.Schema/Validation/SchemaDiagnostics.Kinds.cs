using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>The object does not say its apiVersion.</summary>
    public static readonly DiagnosticDescriptor ApiVersionMissing = Error("MAN2001",
        "the object has no apiVersion; add one, such as 'apiVersion: apps/v1'");

    /// <summary>The object does not say its kind.</summary>
    public static readonly DiagnosticDescriptor KindMissing = Error("MAN2002",
        "the object has no kind; add one, such as 'kind: Deployment'");

    /// <summary>No source knows the kind.</summary>
    public static readonly DiagnosticDescriptor KindUnknown = Error("MAN2003",
        "there is no schema for {0} {1}; {2}");

    /// <summary>The kind is known, but not to this release under this API version.</summary>
    public static readonly DiagnosticDescriptor KindNotServed = Error("MAN2004",
        "{0} {1} is not served by Kubernetes {2}; {3}");

    /// <summary>A kind of an API version that was removed long ago.</summary>
    public static readonly DiagnosticDescriptor KindRemoved = Error("MAN2620",
        "{0} {1} was removed in Kubernetes {2}; {3}");

    /// <summary>A kind without schema was allowed by name.</summary>
    public static readonly DiagnosticDescriptor KindNotChecked = Note("MAN2005",
        "{0} {1} has no schema, and '{2}' is allowed to lack one: only its metadata was checked");

    /// <summary>The kind is served, but upstream wants it to be left.</summary>
    public static readonly DiagnosticDescriptor KindDeprecated = Warning("MAN2006",
        "{0} {1} is deprecated{2}; {3}");

    /// <summary>The items of a List are not a list of objects.</summary>
    public static readonly DiagnosticDescriptor ListItemNotObject = Error("MAN2007",
        "expected an object with apiVersion and kind in the List, found {0}; write each item as a whole object");
}
