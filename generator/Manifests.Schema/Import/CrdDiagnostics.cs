using Manifests.Diagnostics;

namespace Manifests.Schema.Import;

/// <summary>
/// What can be wrong with the files of the item <c>KubernetesCrd</c>; what can be wrong inside of a definition is among
/// <see cref="CatalogDiagnostics"/> and the findings of the validator. MAN4300 and MAN4305 are the build's own, in its targets.
/// </summary>
public static class CrdDiagnostics
{
    /// <summary>An item names no file.</summary>
    public static readonly DiagnosticDescriptor FileMissing = new("MAN4301", Severity.Error,
        "the item KubernetesCrd names '{0}', which does not exist; correct the path, or add the file.");

    /// <summary>Two files say different things of one kind.</summary>
    public static readonly DiagnosticDescriptor DefinedDifferently = new("MAN4302", Severity.Error,
        "{0} {1} is defined here and, differently, in {2}; keep the one that the cluster has.");

    /// <summary>A definition of no kind.</summary>
    public static readonly DiagnosticDescriptor NothingServed = new("MAN4303", Severity.Error,
        "no version of the CustomResourceDefinition '{0}' is served, so there is nothing to make models of; set 'served: true' for one, or leave the file out.");

    /// <summary>A file is larger than any real one.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new("MAN4304", Severity.Error,
        "the file has {0} bytes; at most {1} are read. Split it.");
}
