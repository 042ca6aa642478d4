using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.SourceGenerator.Models;

/// <summary>Something wrong with a catalog file.</summary>
/// <param name="File">Its path as the compiler knows it.</param>
/// <param name="Line">One-based; 0 when it is about the whole file.</param>
/// <param name="Reason">What was found and what was expected.</param>
internal sealed record CatalogFinding(string File, int Line, string Reason)
{
    public Diagnostic ToDiagnostic()
    {
        var at = new LinePosition(Math.Max(0, Line - 1), 0);
        return Diagnostic.Create(ModelRules.MalformedCatalog, Location.Create(File, default, new LinePositionSpan(at, at)), Reason.TrimEnd('.'));
    }
}
