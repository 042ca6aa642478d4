using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>What can be wrong with a call of the host. Ids MAN9001 to MAN9099.</summary>
internal static class CliDiagnostics
{
    /// <summary>Findings whose ids begin so are about the call or the surroundings, and make the exit code 2.</summary>
    public const string Prefix = "MAN9";

    public static readonly DiagnosticDescriptor Unexpected = new("MAN9001", Severity.Error,
        "a fault in the host stopped the run: {0} ({1}). {2} Run it again with --verbose to see where, "
        + "and report that with the command line to whoever maintains the host.");

    public static readonly DiagnosticDescriptor UnknownArgument = new("MAN9002", Severity.Error,
        "'{0}' is not an option or argument of '{1}'{2}. '{1} --help' lists them.");

    public static readonly DiagnosticDescriptor UnknownCommand = new("MAN9003", Severity.Error,
        "'{0}' is not a command{2}. '{1} --help' lists them.");

    public static readonly DiagnosticDescriptor NoCommand = new("MAN9004", Severity.Error,
        "no command was given; expected {1}. '{0} --help' says what they do.");

    public static readonly DiagnosticDescriptor IncompleteArguments = new("MAN9005", Severity.Error,
        "{0} '{1} --help' shows how to call it.");

    public static readonly DiagnosticDescriptor UnknownFormat = new("MAN9006", Severity.Error,
        "'{0}' is not a format; expected {1} after --format.");

    public static readonly DiagnosticDescriptor BadVersion = new("MAN9007", Severity.Error,
        "'{0}' is not a Kubernetes version; expected major and minor number after --kubernetes, such as 1.34, or several as in 1.31,1.34-1.36.");

    public static readonly DiagnosticDescriptor BadKind = new("MAN9008", Severity.Error,
        "'{0}' does not name a kind; expected group/Kind after --allow-missing, such as example.org/Widget, or Kind alone for the core group.");

    public static readonly DiagnosticDescriptor NoRoot = new("MAN9009", Severity.Error,
        "neither '{0}' nor a folder above it has a folder 'overlays'; run the command inside the repository, or name its root with --root.");

    public static readonly DiagnosticDescriptor RootMissing = new("MAN9010", Severity.Error,
        "the folder '{0}' is not there; give an existing folder after --root.");

    public static readonly DiagnosticDescriptor PathMissing = new("MAN9011", Severity.Error,
        "there is no file or folder '{0}'; give YAML files or folders that hold them.");

    public static readonly DiagnosticDescriptor SourceMissing = new("MAN9012", Severity.Error,
        "there is no folder '{0}'; give the folder of upstream documents after --source.");

    public static readonly DiagnosticDescriptor NoPlatforms = new("MAN9013", Severity.Error,
        "this host has no platforms; pass at least one to ManifestsHost.Run.");

    // MAN9014 was taken by a version that refused --kubernetes without a path.
    public static readonly DiagnosticDescriptor UnknownRelease = new("MAN9015", Severity.Error,
        "there are no schemas for Kubernetes {0}; expected {1} after --kubernetes. Choose one of them, or use a version of the tool that knows {0}.");

    public static readonly DiagnosticDescriptor SeveralReleases = new("MAN9220", Severity.Error,
        "{0} takes one Kubernetes version; several can be given after --kubernetes to validate platforms and files.");

    public static readonly DiagnosticDescriptor BadSize = new("MAN9221", Severity.Error,
        "'{0}' is not a size; expected a number of MiB after --max-file-size, such as 512.");

    public static readonly DiagnosticDescriptor BadExternal = new("MAN9227", Severity.Error,
        "'{0}' does not name an object; expected Kind/name or Kind/namespace/name after --external, such as Secret/shop/database, with a kind of {1}; for pods Pod/shop/*.");

    public static readonly DiagnosticDescriptor VerdictsWithoutResults = new("MAN9222", Severity.Error,
        "--verdicts and --results belong together: the one is read, the other written. Give both.");

    public static readonly DiagnosticDescriptor VerdictsAndPaths = new("MAN9223", Severity.Error,
        "--verdicts brings its own manifests; expected no paths beside it. Leave one of the two out.");

    public static readonly DiagnosticDescriptor VerdictsMissing = new("MAN9224", Severity.Error,
        "there is no file '{0}'; give a file of JSON lines after --verdicts.");

    public static readonly DiagnosticDescriptor BadVerdictLine = new("MAN9225", Severity.Error,
        "the line is no JSON object with a text 'id' and an object 'manifest'{0}; it was not judged. Mend or remove it.");

    public static readonly DiagnosticDescriptor ResultsNotWritten = new("MAN9226", Severity.Error,
        "the results cannot be written to '{0}': {1} Give a file in a folder that this user may write to.");
}
