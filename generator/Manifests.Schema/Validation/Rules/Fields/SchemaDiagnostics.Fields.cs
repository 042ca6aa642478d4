using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A text is empty that the server wants to say something.</summary>
    public static readonly DiagnosticDescriptor FieldEmpty = Error("MAN2100",
        "the field '{0}' is empty; fill it in, or remove it if it is not needed");

    /// <summary>An integer is outside of what the server takes.</summary>
    public static readonly DiagnosticDescriptor NumberOutOfRange = Error("MAN2101",
        "expected a number {0}, found {1}; write one in that range");

    /// <summary>A text does not have the grammar of its field.</summary>
    public static readonly DiagnosticDescriptor BadText = Error("MAN2102",
        "the text {0} is not valid for '{1}'; expected {2}");
}
