using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What can be wrong with a platform's composition. Ids MAN7001 to MAN7049, and MAN5300.</summary>
public static class CompositionDiagnostics
{
    /// <summary>A path leads out of the tree.</summary>
    public static readonly DiagnosticDescriptor PathLeavesTree = new("MAN7001", Severity.Error,
        "the path '{0}' leaves the platform's output folder: {1}. Give a path below it, with '/' between its parts.");

    /// <summary>Windows keeps the name for a device, or cannot store it.</summary>
    public static readonly DiagnosticDescriptor PathReservedOnWindows = new("MAN7002", Severity.Error,
        "the path '{0}' cannot be checked out on Windows: {1}. Choose another name.");

    /// <summary>No system, or not Git, takes the path.</summary>
    public static readonly DiagnosticDescriptor PathUnusable = new("MAN7003", Severity.Error,
        "the path '{0}' cannot be written: {1}. Choose another name.");

    /// <summary>Two files have one path.</summary>
    public static readonly DiagnosticDescriptor PathTwice = new("MAN7004", Severity.Error,
        "two files have the path '{0}': one made at {1}, the other at {2}. Give one of them another name.");

    /// <summary>Two paths are one on some systems.</summary>
    public static readonly DiagnosticDescriptor PathsDifferInSpelling = new("MAN7005", Severity.Error,
        "'{0}' and '{1}' differ only in {2} and are one path on Windows and macOS; the first was made at {3}, the other at {4}. Spell them alike, or give one another name.");

    /// <summary>A path is a file and a folder.</summary>
    public static readonly DiagnosticDescriptor PathIsFileAndFolder = new("MAN7006", Severity.Error,
        "'{0}' is a file made at {1} and a folder of '{2}' made at {3}. Give one of them another name.");

    /// <summary>The composing code threw.</summary>
    public static readonly DiagnosticDescriptor ComposeFailed = new("MAN7007", Severity.Error,
        "composing the platform '{0}' for the environment '{1}' stopped: {2} ({3}). Mend the line of the platform's code.");

    /// <summary>A typed value could not be turned into a document.</summary>
    public static readonly DiagnosticDescriptor ConversionFailed = new("MAN7008", Severity.Error,
        "{0} cannot be rendered: {1} Mend the value where it is made.");

    /// <summary>An Application reads the tree, but nobody said where the tree is kept.</summary>
    public static readonly DiagnosticDescriptor NoRepository = new("MAN7009", Severity.Error,
        "the Application '{0}' reads a folder of this tree, but the platform does not say in which repository ArgoCD finds it. Call platform.Repository(url, revision) in Compose.");

    /// <summary>An Application reads a component that ArgoCD cannot see.</summary>
    public static readonly DiagnosticDescriptor SourceOutsideRepository = new("MAN7010", Severity.Error,
        "the Application '{0}' reads '{1}', which is not below the repository's root '{2}'. Move the component there, or set another root in platform.Repository.");

    /// <summary>A file with nothing in it.</summary>
    public static readonly DiagnosticDescriptor FileWithoutDocuments = new("MAN7011", Severity.Error,
        "the file '{0}' has no resource. Add one, or leave the file out.");

    /// <summary>A resource has no name.</summary>
    public static readonly DiagnosticDescriptor ResourceWithoutName = new("MAN7012", Severity.Error,
        "{0} {1} has no name. Give metadata.name.");

    /// <summary>The definition and the platform it makes have different names.</summary>
    public static readonly DiagnosticDescriptor NameDiffers = new("MAN7013", Severity.Error,
        "the platform is defined as '{0}' but calls itself '{1}'. Give both one name: it is that of the folders in overlays and output.");

    /// <summary>A text that UTF-8 cannot say.</summary>
    public static readonly DiagnosticDescriptor TextNotUtf8 = new("MAN7014", Severity.Error,
        "the text of '{0}' has half of a surrogate pair at character {1}, which UTF-8 cannot say. Mend the text where it is made.");

    /// <summary>The platform's own check threw.</summary>
    public static readonly DiagnosticDescriptor CheckFailed = new("MAN5300", Severity.Error,
        "the own check of the platform '{0}' for the environment '{1}' stopped: {2} ({3}). Mend the line of the platform's code.");
}
