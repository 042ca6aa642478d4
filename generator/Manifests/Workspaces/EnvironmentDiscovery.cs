using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Finds the environments of the platforms: the files in <c>overlays/&lt;platform&gt;/</c>.</summary>
internal sealed class EnvironmentDiscovery(Workspace workspace, DiagnosticBag diagnostics)
{
    private const string Default = "default";

    public ImmutableArray<RenderJob> Find(IReadOnlyList<PlatformDefinition> platforms, RenderRequest request)
    {
        var names = platforms.Select(static platform => platform.Name).ToArray();
        foreach (var unknown in request.Platforms.Except(names, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            diagnostics.Add(WorkspaceDiagnostics.UnknownPlatform.At(Location.None, unknown, Suggestion.For(unknown, names)));
        }

        var wanted = platforms.Where(platform => request.Platforms.Count == 0 || request.Platforms.Contains(platform.Name));
        var all = wanted.OrderBy(static platform => platform.Name, StringComparer.Ordinal).SelectMany(JobsOf).ToArray();
        ReportUnknownEnvironments(all, request);
        ReportOrphans(names);
        return [.. all.Where(job => request.Environments.Count == 0 || request.Environments.Contains(job.Environment))];
    }

    private RenderJob[] JobsOf(PlatformDefinition platform)
    {
        if (!platform.HasSettings)
        {
            return [new RenderJob(platform, Default, null, platform.Name)];
        }

        var folder = Path.Combine(workspace.Overlays, platform.Name);
        string[] files = [.. SettingsFilesIn(folder).Where(CanNameAFolder)];
        if (files.Length == 0)
        {
            var missing = workspace.Display(Path.Combine(folder, Default + ".yaml"));
            diagnostics.Add(SettingsDiagnostics.FileMissing.At(
                Location.OfFile(missing),
                $"The platform '{platform.Name}' needs a file for each of its environments; write this one."));
            return [];
        }

        var single = files.Length == 1 && EnvironmentOf(files[0]) == Default;
        return [.. files.Select(file => new RenderJob(
            platform,
            EnvironmentOf(file),
            file,
            single ? platform.Name : platform.Name + "/" + EnvironmentOf(file)))];
    }

    private static string EnvironmentOf(string file) => Path.GetFileNameWithoutExtension(file);

    private string[] SettingsFilesIn(string folder)
    {
        try
        {
            string[] all = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)] : [];
            ReportOtherEndings(all);
            return [.. all.Where(IsSettingsFile)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(WorkspaceDiagnostics.FolderUnreadable.At(Location.OfFile(workspace.Display(folder)), FileFaults.Reason(exception)));
            return [];
        }
    }

    private static bool IsSettingsFile(string file) => Path.GetExtension(file) == ".yaml";

    private void ReportOtherEndings(string[] files)
    {
        foreach (var file in files.Where(static file => Path.GetExtension(file) is ".yml" or ".json" or ".YAML" or ".YML"))
        {
            diagnostics.Add(WorkspaceDiagnostics.OtherEnding.At(Location.OfFile(workspace.Display(file))));
        }
    }

    private bool CanNameAFolder(string file)
    {
        var fault = TreePathRules.Check(EnvironmentOf(file), Location.None);
        if (fault is not null)
        {
            diagnostics.Add(fault with { Location = Location.OfFile(workspace.Display(file)) });
        }

        return fault is null;
    }

    private void ReportUnknownEnvironments(RenderJob[] jobs, RenderRequest request)
    {
        var known = jobs.Select(static job => job.Environment).Distinct(StringComparer.Ordinal).ToArray();
        if (known.Length == 0)
        {
            return;
        }

        foreach (var unknown in request.Environments.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            diagnostics.Add(WorkspaceDiagnostics.UnknownEnvironment.At(Location.None, unknown, Suggestion.For(unknown, known)));
        }
    }

    private void ReportOrphans(string[] platforms)
    {
        if (platforms.Length == 0 || !Directory.Exists(workspace.Overlays))
        {
            return;
        }

        foreach (var folder in Directory.EnumerateDirectories(workspace.Overlays).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(folder);
            if (!platforms.Contains(name, StringComparer.Ordinal))
            {
                diagnostics.Add(WorkspaceDiagnostics.SettingsWithoutPlatform.At(
                    Location.OfFile(workspace.Display(folder)), name, Suggestion.For(name, platforms)));
            }
        }
    }
}
