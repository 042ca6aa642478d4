using Manifests.Diagnostics;
using Manifests.Schema.Across;

namespace Manifests;

/// <summary>An Application keeps to what its AppProject allows: its repositories, its destinations, the kinds it may make.</summary>
internal sealed class ProjectCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        var projects = context.Tree.Files
            .Where(static file => file.Role == TreeFileRole.Resources)
            .SelectMany(static file => file.Documents)
            .Where(static document => document is { Kind: "AppProject", Group: "argoproj.io" })
            .DistinctBy(static document => document.Name)
            .ToDictionary(
                static document => document.Name,
                static document => new ProjectPermissions(document.Name, document.Object!.MappingOf("spec") ?? []),
                StringComparer.Ordinal);
        var resources = new EffectiveResources(context);
        foreach (var source in context.Graph.Sources)
        {
            var spec = source.Document.Object!.MappingOf("spec");
            if (spec?.TextOf("project") is { } name && projects.TryGetValue(name, out var project))
            {
                Tell(context, source, project.JudgeSource(source.Document.Name, source.Source));
                Tell(context, source, project.JudgeDestination(source.Document.Name, source.Destination) is { } found
                    ? found with { Location = (spec["destination"] ?? source.Document.Object!).Location }
                    : null);
                CheckKinds(context, source, project, resources);
            }
        }
    }

    private static void CheckKinds(
        CheckContext context, ApplicationSourceNode source, ProjectPermissions project, EffectiveResources resources)
    {
        foreach (var kind in resources.OfSource(source).DistinctBy(static resource => (resource.Document.Group, resource.Document.Kind)))
        {
            var document = kind.Document;
            if (!project.PermitsKind(document.Group, document.Kind, kind.IsNamespaced))
            {
                Tell(context, source, ApplicationDiagnostics.KindNotPermitted.At(
                    source.Document.Object!.Location,
                    source.Document.Name,
                    document.Group.Length == 0 ? document.Kind : $"{document.Group} {document.Kind}",
                    context.Tree.Display(kind.File.Path),
                    project.Name,
                    ProjectPermissions.ListOf(kind.IsNamespaced)));
            }
        }
    }

    private static void Tell(CheckContext context, ApplicationSourceNode source, Diagnostic? found)
    {
        if (found is not null)
        {
            context.Diagnostics.Add(found with { Origin = source.Document.Origin, Resource = source.Document.ToString() });
        }
    }
}
