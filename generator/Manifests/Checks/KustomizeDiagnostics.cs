using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What can be wrong with what a kustomization names. Ids MAN3001 to MAN3049.</summary>
public static class KustomizeDiagnostics
{
    /// <summary>Nothing stands behind a path.</summary>
    public static readonly DiagnosticDescriptor Missing = new("MAN3001", Severity.Error,
        "{0} names '{1}', but the tree has no such file or folder. {2}");

    /// <summary>A path leaves the tree.</summary>
    public static readonly DiagnosticDescriptor Outside = new("MAN3002", Severity.Error,
        "{0} names '{1}', which leads out of the tree. Name a file or folder of the tree, or a remote base with its host.");

    /// <summary>kustomize reads files only below the kustomization.</summary>
    public static readonly DiagnosticDescriptor FileNotBelow = new("MAN3003", Severity.Error,
        "{0} names the file '{1}', which is not below the kustomization's folder, and kustomize refuses such files. Move the file, or make its folder a base and name that.");

    /// <summary>A folder is named that kustomize cannot build.</summary>
    public static readonly DiagnosticDescriptor NoKustomization = new("MAN3004", Severity.Error,
        "{0} names the folder '{1}', which has no kustomization. Add one to it, or name its files.");

    /// <summary>A folder stands where a file is expected.</summary>
    public static readonly DiagnosticDescriptor ExpectedFile = new("MAN3005", Severity.Error,
        "{0} names the folder '{1}' where a file is expected. Name the file in it.");

    /// <summary>A component among the resources, or the other way round.</summary>
    public static readonly DiagnosticDescriptor WrongKind = new("MAN3006", Severity.Error,
        "{0} names '{1}', which holds a {2}; expected a {3}. List it under '{4}'.");

    /// <summary>Kustomizations that name each other.</summary>
    public static readonly DiagnosticDescriptor Cycle = new("MAN3007", Severity.Error,
        "{0} names '{1}', which leads back here: {2}. Take out one of these references.");

    /// <summary>A remote base that can change under the tree.</summary>
    public static readonly DiagnosticDescriptor Unpinned = new("MAN3008", Severity.Warning,
        "{0} names the remote base '{1}' without a revision, so the same tree can build something else tomorrow. Add '?ref=' with a tag or commit.");

    /// <summary>A file that is no resource among the resources.</summary>
    public static readonly DiagnosticDescriptor NotResources = new("MAN3009", Severity.Error,
        "{0} names '{1}', which holds {2}; expected resources. Name it where kustomize expects it.");

    /// <summary>The same resource twice.</summary>
    public static readonly DiagnosticDescriptor Twice = new("MAN3010", Severity.Error,
        "{0} names '{1}', which {2} names already; kustomize refuses to add a resource twice. Take one of them out.");
}
