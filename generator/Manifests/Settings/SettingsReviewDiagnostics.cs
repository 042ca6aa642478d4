using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What <see cref="IReviewedSettings"/> finds. Ids MAN5060 to MAN5061, and MAN5310.</summary>
public static class SettingsReviewDiagnostics
{
    /// <summary>A value that cannot be.</summary>
    public static readonly DiagnosticDescriptor Refused = new("MAN5060", Severity.Error, "'{0}': {1}");

    /// <summary>A value that has no effect, or another one than it seems.</summary>
    public static readonly DiagnosticDescriptor Doubtful = new("MAN5061", Severity.Warning, "'{0}': {1}");

    /// <summary>A release that nobody can check for.</summary>
    public static readonly DiagnosticDescriptor ReleaseWithoutSchemas = new("MAN5310", Severity.Error,
        "the catalog has no schemas of Kubernetes {0}, so nothing could be checked; it has {1} to {2}. Choose one of these.");
}
