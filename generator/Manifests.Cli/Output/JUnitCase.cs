using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>A case of a test report.</summary>
/// <param name="Name">The resource; <see langword="null"/> for what is about none.</param>
/// <param name="Line">One-based; 0 when it is not known.</param>
internal sealed record JUnitCase(string? Name, int Line)
{
    /// <summary>What was found in it, in order.</summary>
    public List<Diagnostic> Findings { get; } = [];

    public bool HasErrors => Findings.Exists(static finding => finding.Severity == Severity.Error);
}
