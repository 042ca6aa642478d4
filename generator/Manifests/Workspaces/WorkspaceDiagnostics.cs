using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What can be wrong with a request or with the folders of a workspace. Ids MAN9100 to MAN9149.</summary>
public static class WorkspaceDiagnostics
{
    /// <summary>A platform was asked for that nobody defines.</summary>
    public static readonly DiagnosticDescriptor UnknownPlatform = new("MAN9100", Severity.Error,
        "there is no platform '{0}'. {1}");

    /// <summary>An environment was asked for that none of the platforms has.</summary>
    public static readonly DiagnosticDescriptor UnknownEnvironment = new("MAN9101", Severity.Error,
        "none of the platforms has an environment '{0}'. {1}");

    /// <summary>A settings folder belongs to no platform.</summary>
    public static readonly DiagnosticDescriptor SettingsWithoutPlatform = new("MAN9102", Severity.Warning,
        "these settings are read by nobody: there is no platform '{0}'. {1}");

    /// <summary>A folder cannot be listed.</summary>
    public static readonly DiagnosticDescriptor FolderUnreadable = new("MAN9103", Severity.Error,
        "the folder cannot be read: {0}. Give this user the right to read it.");

    /// <summary>A settings file has another ending.</summary>
    public static readonly DiagnosticDescriptor OtherEnding = new("MAN9104", Severity.Warning,
        "settings files end with '.yaml', and this file is not read. Rename it, or move it elsewhere.");
}
