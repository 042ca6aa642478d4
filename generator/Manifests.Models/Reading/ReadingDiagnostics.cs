using Manifests.Diagnostics;

namespace Manifests.Models;

/// <summary>
/// What reading a model finds beside wrong types and missing fields, which have the sentences of the validator. MAN2070 to
/// MAN2079.
/// </summary>
public static class ReadingDiagnostics
{
    /// <summary>The model has no property for a field; it is written again.</summary>
    public static readonly DiagnosticDescriptor FieldKept = new("MAN2070", Severity.Warning,
        "the model has no field '{0}', which is kept and written again as it is; {1}");

    /// <summary>A resource of one kind was asked for, and another was found.</summary>
    public static readonly DiagnosticDescriptor OtherKind = new("MAN2071", Severity.Error,
        "expected {0}, found {1}; change apiVersion and kind, or read it as what it is");

    /// <summary>A list or map holds a null that typed items cannot be; the property stays unset, and the whole is written again.</summary>
    public static readonly DiagnosticDescriptor NullKept = new("MAN2073", Severity.Warning,
        "found null in '{0}', so the model does not have that {1}, which is kept and written again as it is; give the null a value, or remove it");

    /// <summary>A number has more digits than a model can hold.</summary>
    public static readonly DiagnosticDescriptor NumberNotHeld = new("MAN2072", Severity.Error,
        "expected a number that 64-bit floating point can hold exactly, found {0}; write fewer digits");
}
