using Manifests.Diagnostics;

namespace Manifests.Schema.PodSecurity;

/// <summary>What is told of pods and the level of their namespace. Ids MAN2550 to MAN2579.</summary>
public static class PodSecurityDiagnostics
{
    /// <summary>A server refuses the pod.</summary>
    public static readonly DiagnosticDescriptor PodRefused = new("MAN2550", Severity.Error,
        "{0} {1}, but the namespace '{2}' enforces the Pod Security level {3}, and its control '{4}' allows {5}: a server refuses {6}; {7}");

    /// <summary>A server takes the pod, but tells the client or the audit log.</summary>
    public static readonly DiagnosticDescriptor PodWarned = new("MAN2551", Severity.Warning,
        "{0} {1}, but the namespace '{2}' {3} the Pod Security level {4}, and its control '{5}' allows {6}; {7}");

    /// <summary>A label of a namespace names no level.</summary>
    public static readonly DiagnosticDescriptor BadLevel = new("MAN2552", Severity.Error,
        "expected one of \"privileged\", \"baseline\" or \"restricted\" in the label '{0}', found {1}; {2}");

    /// <summary>A label of a namespace names no release.</summary>
    public static readonly DiagnosticDescriptor BadVersion = new("MAN2553", Severity.Error,
        "expected \"latest\" or a release such as \"v1.34\" in the label '{0}', found {1}; write it in that form");
}
