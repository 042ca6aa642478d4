using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A required field of a built-in kind has nothing in it, which the server cannot tell from a missing one.</summary>
    public static readonly DiagnosticDescriptor RequiredFieldEmpty = Error("MAN2430",
        "the required field '{0}' is empty; fill it in");

    /// <summary>A field is set that makes no sense beside another.</summary>
    public static readonly DiagnosticDescriptor FieldForbidden = Error("MAN2431",
        "'{0}' may not be set {1}; remove it");

    /// <summary>An address or range that programs read in different ways, in a release that refuses it.</summary>
    public static readonly DiagnosticDescriptor AddressAmbiguous = Error("MAN2432",
        "{0} is ambiguous: {1}; write {2}");

    /// <summary>The same in a release that takes it.</summary>
    public static readonly DiagnosticDescriptor AddressSoonRefused = Warning("MAN2433",
        "{0} is ambiguous, and Kubernetes {1} and later refuse it: {2}; write {3}");

    /// <summary>An optional field has nothing in it, which the server refuses unlike a field that is left out.</summary>
    public static readonly DiagnosticDescriptor FieldEmptyButSet = Error("MAN2441",
        "'{0}' may be left out, but not be empty; fill it in, or remove it");
}
