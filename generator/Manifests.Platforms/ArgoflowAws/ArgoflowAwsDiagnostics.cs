using Manifests.Diagnostics;

namespace Manifests.Platforms.ArgoflowAws;

/// <summary>What this platform's own checks find in its tree. Ids MAN5210 to MAN5221.</summary>
internal static class ArgoflowAwsDiagnostics
{
    /// <summary>A placeholder that find-and-replace would leave.</summary>
    public static readonly DiagnosticDescriptor UnknownPlaceholder = new("MAN5210", Severity.Error,
        "the placeholder '{0}' is of no key of setup.conf, so nobody would replace it. Use one of the keys, or add it to SetupKeys.");

    /// <summary>A key that find-and-replace would look for in vain.</summary>
    public static readonly DiagnosticDescriptor UnusedKey = new("MAN5211", Severity.Error,
        "no file of the distribution has the placeholder '{0}', so its value would change nothing. Use it, or take the key out of SetupKeys.");

    /// <summary>None or several of a group.</summary>
    public static readonly DiagnosticDescriptor NotOnePick = new("MAN5212", Severity.Error,
        "{0} Applications '{1}' are picked ({2}); they exclude each other. Pick {3} of them.");

    /// <summary>A package lost or gained objects.</summary>
    public static readonly DiagnosticDescriptor OtherCount = new("MAN5213", Severity.Error,
        "the package '{0}' has {1} objects; expected {2}: {3}. Put back what is missing, or change the expected number with the package.");

    /// <summary>A secret read with the role of another namespace.</summary>
    public static readonly DiagnosticDescriptor RoleOfOtherNamespace = new("MAN5215", Severity.Error,
        "{0} reads its values with the role '{1}', whose name does not end with the namespace '{2}'. Give the role of that namespace in setup.conf.");

    /// <summary>A secret kept at the place of another namespace.</summary>
    public static readonly DiagnosticDescriptor KeyOfOtherNamespace = new("MAN5216", Severity.Error,
        "{0} reads '{1}', which the role of its namespace may not; expected a name that begins with '{2}'. Change the name in setup.conf.");

    /// <summary>A reference to a value that nothing here makes.</summary>
    public static readonly DiagnosticDescriptor UnknownValue = new("MAN5217", Severity.Error,
        "{0} reads the key '{1}' of the {2} '{3}', which no file of the tree has. Add it there, or read another key.");

    /// <summary>Two patches onto one object.</summary>
    public static readonly DiagnosticDescriptor TwoPatches = new("MAN5218", Severity.Error,
        "two patches of one kustomization change {0}: '{1}' and '{2}'. Put both into one.");

    /// <summary>A patch that finds nothing.</summary>
    public static readonly DiagnosticDescriptor NoTarget = new("MAN5219", Severity.Error,
        "the patch changes {0}, which the kustomization does not have. Name an object of its resources.");

    /// <summary>A base that changes while nobody looks.</summary>
    public static readonly DiagnosticDescriptor MovingBase = new("MAN5220", Severity.Warning,
        "the package '{0}' is used and reads '{1}', which is neither a commit nor a release, so it can change from one day to the next. Name a commit.");

    /// <summary>A secret that nobody has sealed yet.</summary>
    public static readonly DiagnosticDescriptor NotSealed = new("MAN5221", Severity.Warning,
        "the SealedSecret '{0}' is not in the package '{1}', because nobody has sealed it yet, and what reads it waits. Seal it: manifests seal --platform argoflow-aws --certificate FILE.");
}
