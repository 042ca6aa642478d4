using Manifests.Diagnostics;

namespace Manifests.Schema.Explaining;

/// <summary>Why something cannot be explained. Ids MAN2060 to MAN2069.</summary>
public static class ExplainDiagnostics
{
    /// <summary>No source knows the kind.</summary>
    public static readonly DiagnosticDescriptor UnknownKind = Error("MAN2060",
        "the catalog has no kind '{0}'; {1}");

    /// <summary>The kind is known, but not in the named API version.</summary>
    public static readonly DiagnosticDescriptor OtherApiVersion = Error("MAN2061",
        "the catalog has no {0} in '{1}'; it has {2}. Name one of them, or none for the preferred one");

    /// <summary>The kind is known, but not to the release.</summary>
    public static readonly DiagnosticDescriptor KindOfOtherRelease = Error("MAN2062",
        "Kubernetes {0} serves no {1}; the catalog has {2}. Ask for another release, or for none");

    /// <summary>The type has no such field.</summary>
    public static readonly DiagnosticDescriptor UnknownField = Error("MAN2063",
        "{0} has no field '{1}'; {2}");

    /// <summary>The field is known, but not to the release.</summary>
    public static readonly DiagnosticDescriptor FieldOfOtherRelease = Error("MAN2064",
        "Kubernetes {0} knows no field '{1}' of {2}; it is known to {3}. Ask for another release, or for none");

    /// <summary>A key was given where keys are the user's choice.</summary>
    public static readonly DiagnosticDescriptor FreeKey = Error("MAN2065",
        "{0} is a map with keys of your choice, so '{1}' is none the catalog knows; write '*' for any key: {0}.*");

    /// <summary>A field was asked for below a value that has none.</summary>
    public static readonly DiagnosticDescriptor NothingBelow = Error("MAN2066",
        "{0} is {1}, so there is nothing to explain below it; leave out '{2}'");

    /// <summary>Nothing was named.</summary>
    public static readonly DiagnosticDescriptor NoSubject = Error("MAN2067",
        "nothing was named to explain; expected a kind or a field, such as deployment or httproute.spec.rules");

    private static DiagnosticDescriptor Error(string id, string sentence) => new(id, Severity.Error, sentence);
}
