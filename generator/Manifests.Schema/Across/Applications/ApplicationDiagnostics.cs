using Manifests.Diagnostics;

namespace Manifests.Schema.Across;

/// <summary>What is told of ArgoCD's Applications and AppProjects together. Ids MAN5012 to MAN5015.</summary>
public static class ApplicationDiagnostics
{
    /// <summary>Applications of which each one's sources have the next one's manifest.</summary>
    public static readonly DiagnosticDescriptor Cycle = new("MAN5012", Severity.Error,
        "the Applications make each other: {0}. Deleting one of them would delete all; take the manifest of one out of the path that the one before it reads.");

    /// <summary>The project does not take the repository.</summary>
    public static readonly DiagnosticDescriptor SourceNotPermitted = new("MAN5013", Severity.Error,
        "the Application '{0}' reads '{1}', which 'sourceRepos' of its AppProject '{2}' does not permit. Add the repository there, or use another project.");

    /// <summary>The project does not take the destination.</summary>
    public static readonly DiagnosticDescriptor DestinationNotPermitted = new("MAN5014", Severity.Error,
        "the Application '{0}' goes to the namespace '{1}' of '{2}', which 'destinations' of its AppProject '{3}' does not permit. Add the destination there, or use another project.");

    /// <summary>The project does not take a kind.</summary>
    public static readonly DiagnosticDescriptor KindNotPermitted = new("MAN5015", Severity.Error,
        "the Application '{0}' makes a {1} ({2}), which its AppProject '{3}' does not permit. Name the kind in '{4}Whitelist', take it out of '{4}Blacklist', or use another project.");
}
