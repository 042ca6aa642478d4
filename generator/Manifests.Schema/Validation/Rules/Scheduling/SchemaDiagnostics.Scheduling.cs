using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A name that only the system may use.</summary>
    public static readonly DiagnosticDescriptor PriorityNameReserved = Error("MAN2395",
        "names of PriorityClasses that start with 'system-' belong to the system, found {0}; rename it");

    /// <summary>A class of the system was changed.</summary>
    public static readonly DiagnosticDescriptor SystemPriorityChanged = Error("MAN2396",
        "the PriorityClass {0} has the value {1} and is not the default, found another; remove it, as every cluster has it");
}
