using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>The object has no name.</summary>
    public static readonly DiagnosticDescriptor NameMissing = Error("MAN2040",
        "the object has no metadata.name; add one");

    /// <summary>The name does not have the grammar of its kind.</summary>
    public static readonly DiagnosticDescriptor BadName = Error("MAN2041",
        "the name {0} is not valid for {1}; expected {2}");

    /// <summary>The start of a generated name does not have the grammar of its kind.</summary>
    public static readonly DiagnosticDescriptor BadGenerateName = Error("MAN2042",
        "the generateName {0} is not valid for {1}; expected the start of {2}");

    /// <summary>The name has to follow from other fields.</summary>
    public static readonly DiagnosticDescriptor NameNotDerived = Error("MAN2043",
        "expected the name {0} ({1}), found {2}; rename it");

    /// <summary>The namespace is no label.</summary>
    public static readonly DiagnosticDescriptor BadNamespace = Error("MAN2044",
        "the namespace {0} is not valid; expected {1}");

    /// <summary>A cluster-scoped object says a namespace, which the server drops without a word.</summary>
    public static readonly DiagnosticDescriptor NamespaceOnClusterKind = Error("MAN2045",
        "{0} belongs to the cluster as a whole, but metadata.namespace says {1}; remove the namespace") with { IsRefusal = false };

    /// <summary>The key of a label has a bad form.</summary>
    public static readonly DiagnosticDescriptor BadLabelKey = Error("MAN2046",
        "the label key {0} is not valid; expected {1}");

    /// <summary>The value of a label has a bad form.</summary>
    public static readonly DiagnosticDescriptor BadLabelValue = Error("MAN2047",
        "the value {0} of the label '{1}' is not valid; expected nothing, or {2}");

    /// <summary>The key of an annotation has a bad form.</summary>
    public static readonly DiagnosticDescriptor BadAnnotationKey = Error("MAN2048",
        "the annotation key {0} is not valid; expected {1}");

    /// <summary>All annotations together are too large.</summary>
    public static readonly DiagnosticDescriptor AnnotationsTooLarge = Error("MAN2049",
        "the annotations have {0} bytes in all, and at most {1} are allowed; move the large ones into a ConfigMap");

    /// <summary>A finalizer has a bad form.</summary>
    public static readonly DiagnosticDescriptor BadFinalizer = Error("MAN2050",
        "the finalizer {0} is not valid; expected {1}");

    /// <summary>Finalizers that exclude each other are set.</summary>
    public static readonly DiagnosticDescriptor ConflictingFinalizers = Error("MAN2051",
        "the finalizers 'orphan' and 'foregroundDeletion' exclude each other; remove one of the two");

    /// <summary>An object has two controllers.</summary>
    public static readonly DiagnosticDescriptor SeveralControllers = Error("MAN2052",
        "only one owner may be the controller, found {0} with 'controller: true'; keep one");

    /// <summary>A requirement of a selector lacks values.</summary>
    public static readonly DiagnosticDescriptor SelectorNeedsValues = Error("MAN2054",
        "the operator '{0}' of a selector needs at least one of 'values', found none; add them, or use Exists or DoesNotExist");

    /// <summary>A requirement of a selector has values for nothing.</summary>
    public static readonly DiagnosticDescriptor SelectorForbidsValues = Error("MAN2055",
        "the operator '{0}' of a selector takes no 'values'; remove them, or use In or NotIn");

    /// <summary>An Event is named as the owner of an object.</summary>
    public static readonly DiagnosticDescriptor EventAsOwner = Error("MAN2499",
        "an Event cannot own an object; remove the owner");
}
