using Manifests.Diagnostics;

namespace Manifests.Schema.Across;

/// <summary>What is told of several resources together, and of their sizes. Ids MAN2580 to MAN2599, MAN2630 to MAN2632.</summary>
public static class AcrossDiagnostics
{
    /// <summary>Two resources of the input have one identity.</summary>
    public static readonly DiagnosticDescriptor Duplicate = new("MAN2580", Severity.Error,
        "{0} is there already at {1}, and of two with one identity the last one applied wins; remove one of them, give it another name, or check what goes to different clusters apart");

    /// <summary>Two CustomResourceDefinitions of the input say different things of one kind.</summary>
    public static readonly DiagnosticDescriptor DefinitionsDiffer = new("MAN2581", Severity.Error,
        "the kind {0} of the group {1} is defined here and at {2}, and their schemas differ, so its objects cannot be checked; keep one of the two");

    /// <summary>A custom resource whose definition in the input cannot be relied on.</summary>
    public static readonly DiagnosticDescriptor NotChecked = new("MAN2582", Severity.Warning,
        "{0} {1} was not checked, only its metadata: {2}; mend that first");

    /// <summary>An object that a client cannot apply.</summary>
    public static readonly DiagnosticDescriptor TooLargeToApply = new("MAN2583", Severity.Error,
        "the object makes annotations of {0} bytes when a client applies it, because it keeps a copy of it there, and a server takes at most {1}; {2}");

    /// <summary>The same for a definition in a file, of which nothing tells how it is applied.</summary>
    public static readonly DiagnosticDescriptor TooLargeUnlessServerSide = new("MAN2584", Severity.Warning,
        "the object makes annotations of {0} bytes when a client applies it, because it keeps a copy of it there, and a server takes at most {1}; {2}");

    /// <summary>An object that the cluster's store does not take.</summary>
    public static readonly DiagnosticDescriptor TooLargeToStore = new("MAN2586", Severity.Error,
        "the object has {0} bytes as JSON, and etcd takes at most {1} with its default settings; split it, or shorten its texts");

    /// <summary>A resource names another that is not there.</summary>
    public static readonly DiagnosticDescriptor ReferenceDangles = new("MAN2630", Severity.Warning,
        "there is no {0} {1} in {2}, although the input has others there; {3}add it, mend the name, or leave it when something else makes it");

    /// <summary>A resource names a part that another does not have.</summary>
    public static readonly DiagnosticDescriptor PartMissing = new("MAN2631", Severity.Warning,
        "the {0} {1} of the input has no {2} {3}, only {4}; add it, or mend the {2}");

    /// <summary>A Service that finds no pods.</summary>
    public static readonly DiagnosticDescriptor SelectsNothing = new("MAN2632", Severity.Warning,
        "the selector {0} selects none of the pods that the input has in {1}; mend it, or the labels of the pods");
}
