using Manifests.Schema.Across;

namespace Manifests;

/// <summary>
/// No Application makes another one that makes the first again. One that reads its own manifest is taken: that is how a root keeps
/// itself up to date.
/// </summary>
internal sealed class ApplicationCycleCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        var children = ChildrenOf(context);
        foreach (var cycle in CycleSearch.Find(children.Keys, application => children.GetValueOrDefault(application, [])))
        {
            var names = string.Join(" -> ", cycle.Append(cycle[0]).Select(static application => $"'{application.Name}'"));
            context.Diagnostics.Add(ApplicationDiagnostics.Cycle.At(cycle[0].Object!.Location, names)
                with { Origin = cycle[0].Origin, Resource = cycle[0].ToString() });
        }
    }

    private static Dictionary<TreeDocument, List<TreeDocument>> ChildrenOf(CheckContext context)
    {
        var children = new Dictionary<TreeDocument, List<TreeDocument>>();
        foreach (var source in context.Graph.Sources)
        {
            if (!children.TryGetValue(source.Document, out var made))
            {
                children.Add(source.Document, made = []);
            }

            foreach (var path in context.Graph.FilesReadBy(source).Order(StringComparer.Ordinal))
            {
                if (context.Tree.TryFind(path, out var file) && file.Role == TreeFileRole.Resources)
                {
                    made.AddRange(file.Documents.Where(document =>
                        document is { Kind: "Application", Group: "argoproj.io" } && document != source.Document));
                }
            }
        }

        return children;
    }
}
