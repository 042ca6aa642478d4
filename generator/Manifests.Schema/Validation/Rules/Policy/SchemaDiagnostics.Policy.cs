using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A share of more than everything.</summary>
    public static readonly DiagnosticDescriptor ShareAboveAll = Error("MAN2390",
        "expected at most 100%, found {0}; lower it");
}
