using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>A platform in one environment, as a run would render it.</summary>
/// <param name="Platform">The platform's name.</param>
/// <param name="Environment">The environment's name.</param>
/// <param name="SettingsFile">The full path of its settings; <see langword="null"/> for a platform without settings.</param>
/// <param name="Folder">The folder of its tree below the output folder.</param>
public sealed record PlatformEnvironment(string Platform, string Environment, string? SettingsFile, string Folder)
{
    /// <summary>The environments of all platforms, sorted by platform and environment. Nothing is rendered and no settings are read.</summary>
    /// <param name="workspace">The folders.</param>
    /// <param name="platforms">Every platform there is.</param>
    /// <param name="diagnostics">Takes what is wrong with the folders.</param>
    public static ImmutableArray<PlatformEnvironment> FindAll(Workspace workspace, IReadOnlyList<PlatformDefinition> platforms, DiagnosticBag diagnostics) =>
    [
        .. new EnvironmentDiscovery(workspace, diagnostics)
            .Find(platforms, new RenderRequest())
            .Select(static job => new PlatformEnvironment(job.Definition.Name, job.Environment, job.SettingsFile, job.Folder)),
    ];
}
