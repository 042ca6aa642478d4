using Manifests.Diagnostics;

namespace Manifests.Models.Kustomize;

/// <summary>What kustomize would refuse in a kustomization. Ids MAN3100 to MAN3199.</summary>
public static class KustomizationDiagnostics
{
    /// <summary>A patch that is said in no way or in several.</summary>
    public static readonly DiagnosticDescriptor PatchSources = new("MAN3100", Severity.Error,
        "{0} says its patch in {1} ways; expected one. Set exactly one of Path, Inline, Operations and Merge.");

    /// <summary>A JSON patch names no resource, unlike a merge patch.</summary>
    public static readonly DiagnosticDescriptor OperationsWithoutTarget = new("MAN3101", Severity.Error,
        "{0} has JSON patch operations but no target; kustomize cannot know the resource. Set Target.");

    /// <summary>A replacement that is neither a file nor complete.</summary>
    public static readonly DiagnosticDescriptor IncompleteReplacement = new("MAN3102", Severity.Error,
        "{0} has {1}; expected either Path, or Source and Targets. Complete it, or keep one form.");
}
