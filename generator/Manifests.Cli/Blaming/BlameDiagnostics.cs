using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Why nobody can say what made a line. Ids MAN9260 to MAN9269.</summary>
internal static class BlameDiagnostics
{
    public static readonly DiagnosticDescriptor NoPlatforms = new("MAN9260", Severity.Error,
        "this program has no platforms, so it cannot tell what made a file. Ask the program that renders them, as "
        + "'dotnet cake --target=Blame --path=<file>:<line>' does.");

    public static readonly DiagnosticDescriptor NotBelowOutput = new("MAN9261", Severity.Error,
        "'{0}' is not below the folder of rendered trees, '{1}'; expected a file that 'render' writes. "
        + "Name one, or the folder with --output.");

    public static readonly DiagnosticDescriptor NoTree = new("MAN9262", Severity.Error,
        "no platform of this program renders into '{0}'{1}. 'list' shows which renders where.");

    public static readonly DiagnosticDescriptor Missing = new("MAN9263", Severity.Error,
        "there is no file '{0}', and the code renders none{1}. Name a file of the tree.");

    public static readonly DiagnosticDescriptor NotOwned = new("MAN9264", Severity.Error,
        "'{0}' is not a file that the code renders, so no line of C# made it. Look at its history in git.");

    public static readonly DiagnosticDescriptor Lock = new("MAN9265", Severity.Error,
        "'{0}' lists the files that 'render' owns and is made by the tool itself. Name one of those files.");

    public static readonly DiagnosticDescriptor LinesDiffer = new("MAN9266", Severity.Error,
        "'{0}' {1}, so line {2} of it may be another line of what the code renders. {3}, or ask without a line.");

    public static readonly DiagnosticDescriptor Differs = new("MAN9267", Severity.Warning,
        "'{0}' {1}; this is about what the code renders.");

    public static readonly DiagnosticDescriptor NoLine = new("MAN9268", Severity.Error,
        "'{0}' has no line {1}; expected {2}.");

    public static readonly DiagnosticDescriptor Folder = new("MAN9269", Severity.Error,
        "'{0}' is a folder; expected a file in it, such as '{1}'.");
}
