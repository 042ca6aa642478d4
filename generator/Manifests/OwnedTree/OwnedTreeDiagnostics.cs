using Manifests.Diagnostics;

namespace Manifests;

/// <summary>
/// What keeps a tree from being written. MAN6001 to MAN6049 are about the tree, MAN9150 to MAN9159 about the environment.
/// </summary>
public static class OwnedTreeDiagnostics
{
    /// <summary>Somebody edited an owned file that would be overwritten.</summary>
    public static readonly DiagnosticDescriptor HandEdited = new("MAN6001", Severity.Error,
        "the file was edited by hand since it was written, and rendering it again would lose the edit. Move the edit into the platform's code, or overwrite it with --force.");

    /// <summary>Somebody edited an owned file that would be removed.</summary>
    public static readonly DiagnosticDescriptor HandEditedGone = new("MAN6002", Severity.Error,
        "the file was edited by hand since it was written, and the platform does not render it any more. Move the edit into the platform's code, or remove the file with --force.");

    /// <summary>A file of somebody else stands in the way.</summary>
    public static readonly DiagnosticDescriptor ForeignInTheWay = new("MAN6003", Severity.Error,
        "a file that the lock does not list stands where the platform renders one with other content. Move it away, or replace it with --force.");

    /// <summary>The lock does not parse.</summary>
    public static readonly DiagnosticDescriptor LockBroken = new("MAN6004", Severity.Error,
        "the lock cannot be understood here: {0}. Restore the file from Git, or write it anew with --force.");

    /// <summary>A newer version of the tool wrote the lock.</summary>
    public static readonly DiagnosticDescriptor LockTooNew = new("MAN6005", Severity.Error,
        "the lock has format {0}, and this version understands formats up to {1}. Use the version of the tool that wrote it, or a newer one.");

    /// <summary>A link stands in the way.</summary>
    public static readonly DiagnosticDescriptor SymbolicLink = new("MAN6006", Severity.Error,
        "a symbolic link to '{0}' stands where the tool writes a plain {1}; what is behind it may be outside of the output folder. Remove the link.");

    /// <summary>A folder stands where a file has to go.</summary>
    public static readonly DiagnosticDescriptor FolderInTheWay = new("MAN6007", Severity.Error,
        "a folder stands where the platform renders a file. Move the folder away.");

    /// <summary>A file stands where a folder has to go.</summary>
    public static readonly DiagnosticDescriptor FileInTheWay = new("MAN6008", Severity.Error,
        "a file stands where the platform needs a folder for '{0}'. Move the file away.");

    /// <summary>The file is write-protected.</summary>
    public static readonly DiagnosticDescriptor ReadOnly = new("MAN6009", Severity.Error,
        "the file is read-only and has to be {0}. Make it writable.");

    /// <summary>The output folder is something else.</summary>
    public static readonly DiagnosticDescriptor OutputIsFile = new("MAN9150", Severity.Error,
        "the output folder is a file. Move the file away, or choose another folder.");

    /// <summary>The system refused a write.</summary>
    public static readonly DiagnosticDescriptor CannotWrite = new("MAN9151", Severity.Error,
        "this cannot be written: {0}. Nothing was changed; give this user the right to write here, or choose another output folder.");

    /// <summary>The system refused a read.</summary>
    public static readonly DiagnosticDescriptor CannotRead = new("MAN9152", Severity.Error,
        "this cannot be read: {0}. Give this user the right to read it.");

    /// <summary>Undoing a failed write failed too.</summary>
    public static readonly DiagnosticDescriptor CannotRestore = new("MAN9153", Severity.Error,
        "after a failed write this could not be put back: {0}. Restore the file from Git.");
}
