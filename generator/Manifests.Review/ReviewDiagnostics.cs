using Manifests.Diagnostics;

namespace Manifests.Review;

/// <summary>What can be wrong with the sides of a comparison. Ids MAN8000 to MAN8099, never reused.</summary>
public static class ReviewDiagnostics
{
    /// <summary>The program git does not start. Arguments: the system's reason.</summary>
    public static readonly DiagnosticDescriptor GitMissing = new("MAN8000", Severity.Error,
        "the program 'git' does not start: {0}. Install git, or compare with a folder: --base-path <dir>.");

    /// <summary>A folder that no git repository has. Arguments: the folder, the revision.</summary>
    public static readonly DiagnosticDescriptor NotARepository = new("MAN8001", Severity.Error,
        "'{0}' is in no git repository, so there is no '{1}' to compare with. Run the command inside of a repository, "
        + "or compare with a folder: --base-path <dir>.");

    /// <summary>A revision that git does not know. Arguments: the revision.</summary>
    public static readonly DiagnosticDescriptor UnknownRevision = new("MAN8002", Severity.Error,
        "git knows no commit '{0}'; expected a branch, tag or commit behind --base. 'git branch --all' and 'git tag' list them; "
        + "a shallow clone has to fetch it first.");

    /// <summary>Git refuses. Arguments: the git command, its exit code, its first line on the error stream.</summary>
    public static readonly DiagnosticDescriptor GitFailed = new("MAN8003", Severity.Error,
        "'git {0}' answered with exit code {1}: {2}. Mend what git tells, or compare with a folder: --base-path <dir>.");

    /// <summary>Git does not come to an end. Arguments: the git command, the limit in seconds.</summary>
    public static readonly DiagnosticDescriptor GitHung = new("MAN8004", Severity.Error,
        "'git {0}' did not end within {1} seconds and was stopped. Try the same command in a terminal, "
        + "or compare with a folder: --base-path <dir>.");

    /// <summary>The base has no tree. Arguments: the side, the folder.</summary>
    public static readonly DiagnosticDescriptor BaseWithoutTree = new("MAN8005", Severity.Warning,
        "{0} has nothing in the folder '{1}', so everything counts as added. "
        + "If that is not meant, name another folder or another base.");

    /// <summary>A file with errors. Arguments: the side.</summary>
    public static readonly DiagnosticDescriptor NotCompared = new("MAN8006", Severity.Warning,
        "this file of {0} cannot be read as a whole, so nothing in it is compared, on either side. "
        + "Mend it, or look at its changes with 'git diff'.");

    /// <summary>Two resources of one identity. Arguments: the identity, the side, the first place.</summary>
    public static readonly DiagnosticDescriptor Duplicate = new("MAN8007", Severity.Warning,
        "{0} is in {1} twice; the first is at {2}. They are compared in the order of their files; remove one of them.");

    /// <summary>A file over the limit. Arguments: its bytes, the limit in bytes.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new("MAN8008", Severity.Warning,
        "the file has {0} bytes; at most {1} are read, so it is not compared. Allow more with --max-file-size.");

    /// <summary>A folder that is not there. Arguments: the folder as typed.</summary>
    public static readonly DiagnosticDescriptor FolderMissing = new("MAN8009", Severity.Error,
        "there is no folder '{0}'; expected a folder of manifests. Fix the path.");

    /// <summary>Too many paths. Arguments: how many.</summary>
    public static readonly DiagnosticDescriptor TooManyPaths = new("MAN8010", Severity.Error,
        "{0} paths were given; expected none, one folder to compare with its own past, or two folders to compare with each other.");

    /// <summary>Two bases. No arguments.</summary>
    public static readonly DiagnosticDescriptor SeveralBases = new("MAN8011", Severity.Error,
        "more than one base was given; expected one of --base <ref>, --base-path <dir>, or two folders. Leave the others out.");

    /// <summary>The report cannot be written. Arguments: the file as typed, the reason.</summary>
    public static readonly DiagnosticDescriptor ReportNotWritten = new("MAN8012", Severity.Error,
        "the report cannot be written to '{0}': {1}. Give a file in a folder that this user may write to.");

    /// <summary>A link. No arguments.</summary>
    public static readonly DiagnosticDescriptor LinkNotFollowed = new("MAN8013", Severity.Note,
        "this is a link and not followed, so what it leads to is not compared.");

    /// <summary>A file or folder that cannot be read. Arguments: the reason.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new("MAN8014", Severity.Error,
        "it cannot be read: {0}. Give this user the right to read it.");

    /// <summary>A selection that neither side has. Arguments: the option, the name, the names there are.</summary>
    public static readonly DiagnosticDescriptor NothingSelected = new("MAN8015", Severity.Error,
        "no tree on either side belongs to {0} '{1}'; expected {2}. Fix the name, or leave the option out.");

    /// <summary>A side without a tree in the working folder. Arguments: the folder.</summary>
    public static readonly DiagnosticDescriptor HeadMissing = new("MAN8016", Severity.Error,
        "there is no folder '{0}' to compare, and this program renders no platforms; give a folder of trees, or two to compare.");
}
