using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What the rules about a whole tree find. Ids MAN5001 to MAN5039, and MAN5309, MAN5311 and MAN5312.</summary>
public static class RuleDiagnostics
{
    /// <summary>Two resources have one identity where both would be applied.</summary>
    public static readonly DiagnosticDescriptor DuplicateResource = new("MAN5001", Severity.Error,
        "{0} is there twice: {1} made at {2}, and {3} made at {4}; {5} reads both. Remove one of them, or give it another name.");

    /// <summary>Two Applications own one resource.</summary>
    public static readonly DiagnosticDescriptor SharedResource = new("MAN5002", Severity.Error,
        "{0} belongs to two Applications of the cluster '{1}': to '{2}' by {3} made at {4}, and to '{5}' by {6} made at {7}; ArgoCD would hand it back and forth. Leave it to one of them.");

    /// <summary>A file that nobody reads.</summary>
    public static readonly DiagnosticDescriptor Unreached = new("MAN5003", Severity.Warning,
        "no kustomization and no Application of the tree reads this file, so it changes nothing. {0}, or accept it with platform.AllowUnreached.");

    /// <summary>A kustomization that nobody reads although Applications read the tree.</summary>
    public static readonly DiagnosticDescriptor KustomizationUnreached = new("MAN5004", Severity.Warning,
        "no Application and no other kustomization of the tree reads this kustomization. Give it an Application, or accept it with platform.AllowUnreached.");

    /// <summary>An Application reads a path that is not there.</summary>
    public static readonly DiagnosticDescriptor ApplicationPathMissing = new("MAN5005", Severity.Error,
        "the Application '{0}' reads the path '{1}' of this repository, but the tree has no such folder. {2}");

    /// <summary>A Secret with values.</summary>
    public static readonly DiagnosticDescriptor SecretValues = new("MAN5006", Severity.Error,
        "the Secret '{0}' has values ({1}), and everyone who can read the repository could read them. Write an ExternalSecret or a SealedSecret in its place, or a Secret without values.");

    /// <summary>A generated Secret with values.</summary>
    public static readonly DiagnosticDescriptor SecretGeneratorValues = new("MAN5007", Severity.Error,
        "the secretGenerator '{0}' takes values from the repository ({1}), where everyone who can read it could read them. Write an ExternalSecret or a SealedSecret in its place.");

    /// <summary>A text nobody filled in.</summary>
    public static readonly DiagnosticDescriptor Placeholder = new("MAN5008", Severity.Error,
        "'{0}' looks like a placeholder that nobody filled in. Put the value in its place, or accept it with platform.AllowPlaceholder(\"{0}\", because).");

    /// <summary>A sync wave that ArgoCD cannot read.</summary>
    public static readonly DiagnosticDescriptor BadSyncWave = new("MAN5009", Severity.Error,
        "the sync wave '{0}' is no whole number, and ArgoCD would take it for 0. Give one such as \"1\" or \"-5\".");

    /// <summary>Nothing says where an object goes.</summary>
    public static readonly DiagnosticDescriptor NoNamespace = new("MAN5010", Severity.Warning,
        "{0} names no namespace, and no kustomization or Application that reads it gives it one, so it would land in 'default'. Give it a namespace.");

    /// <summary>An allowance that nothing needs.</summary>
    public static readonly DiagnosticDescriptor UnusedAllowance = new("MAN5011", Severity.Warning,
        "nothing in the platform needs this allowance for '{0}' any more. Remove the line.");

    /// <summary>A release that nobody can check for.</summary>
    public static readonly DiagnosticDescriptor UnknownRelease = new("MAN5309", Severity.Error,
        "the platform '{0}' is for Kubernetes {1}, whose schemas the catalog does not have, so nothing could be checked; it has {2} to {3}. Choose one of these.");

    /// <summary>A service account takes a role that does not let it.</summary>
    public static readonly DiagnosticDescriptor AccountNotTrusted = new("MAN5311", Severity.Error,
        "the service account '{0}' takes the role '{1}', whose trust policy does not let '{2}' in; its pods would get no credentials. Name it in the trust policy, or take another role.");

    /// <summary>An association with a role that does not trust Pod Identity.</summary>
    public static readonly DiagnosticDescriptor AssociationNotTrusted = new("MAN5312", Severity.Error,
        "the association '{0}' gives out the role '{1}', whose trust policy does not let '{2}' do sts:AssumeRole and sts:TagSession. Trust it with TrustPolicy.PodIdentity().");

    /// <summary>Helm takes the last without a word.</summary>
    public static readonly DiagnosticDescriptor HelmParameterTwice = new("MAN5201", Severity.Error,
        "the Application '{0}' sets the Helm parameter '{1}' {2} times, and Helm takes only the last. Keep one of them.");
}
