using Manifests.Diagnostics;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>
/// What Applications of an input have to do with its AppProjects and with each other. Safe to add to from several threads; of an
/// Application its sources and its destination are kept.
/// </summary>
internal sealed class ApplicationTies
{
    private readonly Lock gate = new();
    private readonly List<ListedApplication> applications = [];
    private readonly Dictionary<string, ProjectPermissions> projects = new(StringComparer.Ordinal);

    /// <summary>Enters a resource; other kinds are passed over.</summary>
    public void Add(Mapping resource)
    {
        if (resource.TextOf("apiVersion") is not { } apiVersion || KindKey.GroupOf(apiVersion) != "argoproj.io")
        {
            return;
        }

        switch (resource.TextOf("kind"))
        {
            case "Application" when ListedApplication.Of(resource) is { } application:
                lock (gate)
                {
                    applications.Add(application);
                }

                break;
            case "AppProject" when resource.MappingOf("metadata")?.TextOf("name") is { } name && resource.MappingOf("spec") is { } spec:
                lock (gate)
                {
                    projects[name] = new ProjectPermissions(name, spec);
                }

                break;
        }
    }

    /// <summary>Tells what is found. Call it once, after everything was added.</summary>
    public void Finish(DiagnosticBag diagnostics)
    {
        foreach (var application in applications)
        {
            if (application.Project is { } name && projects.TryGetValue(name, out var project))
            {
                diagnostics.AddRange(Judge(application, project).OfType<Diagnostic>().Select(found => found with { Resource = application.Words }));
            }
        }

        TellCycles(diagnostics);
    }

    private static IEnumerable<Diagnostic?> Judge(ListedApplication application, ProjectPermissions project) =>
    [
        .. application.Sources.Select(source => project.JudgeSource(application.Name, source)),
        application.Destination is { } destination ? project.JudgeDestination(application.Name, destination) : null,
    ];

    private void TellCycles(DiagnosticBag diagnostics)
    {
        var ordered = applications
            .Where(static application => application.Folder is not null)
            .OrderBy(static application => application.Location.File, StringComparer.Ordinal)
            .ThenBy(static application => application.Location.Line)
            .ToArray();
        var folders = new ApplicationFolders(ordered);
        var children = ordered.ToDictionary(static application => application, application => folders.MadeBy(application).ToArray());
        foreach (var cycle in CycleSearch.Find(ordered, application => children[application]))
        {
            var names = string.Join(" -> ", cycle.Append(cycle[0]).Select(static application => $"'{application.Name}'"));
            diagnostics.Add(ApplicationDiagnostics.Cycle.At(cycle[0].Location, names) with { Resource = cycle[0].Words });
        }
    }
}
