using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What a run rendered and found. Nothing is written yet.</summary>
/// <param name="Workspace">The folders of the run.</param>
/// <param name="Request">What the run was about.</param>
/// <param name="Trees">The trees, sorted by folder. A platform that could not be composed has none.</param>
/// <param name="Diagnostics">Every finding, sorted.</param>
/// <param name="Coverage">What the checks looked at and what they did not.</param>
/// <param name="Catalog">What identifies the schema facts, for the lock.</param>
public sealed record RenderResult(
    Workspace Workspace,
    RenderRequest Request,
    ImmutableArray<Tree> Trees,
    ImmutableArray<Diagnostic> Diagnostics,
    CheckCoverage Coverage,
    string Catalog)
{
    /// <summary>Whether anything found forbids writing.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error);
}
