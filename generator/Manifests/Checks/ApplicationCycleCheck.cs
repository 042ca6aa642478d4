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
        var told = new HashSet<TreeDocument>();
        foreach (var start in children.Keys)
        {
            if (!told.Contains(start) && CycleFrom(start, children) is { } cycle)
            {
                told.UnionWith(cycle);
                Tell(context, cycle);
            }
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

    // The shortest way from an Application back to itself; null when there is none.
    private static List<TreeDocument>? CycleFrom(TreeDocument start, Dictionary<TreeDocument, List<TreeDocument>> children)
    {
        var cameFrom = new Dictionary<TreeDocument, TreeDocument>();
        var queue = new Queue<TreeDocument>([start]);
        while (queue.TryDequeue(out var application))
        {
            foreach (var child in children.GetValueOrDefault(application, []))
            {
                if (child == start)
                {
                    return Way(start, application, cameFrom);
                }

                if (cameFrom.TryAdd(child, application))
                {
                    queue.Enqueue(child);
                }
            }
        }

        return null;
    }

    private static List<TreeDocument> Way(TreeDocument start, TreeDocument last, Dictionary<TreeDocument, TreeDocument> cameFrom)
    {
        var way = new List<TreeDocument>();
        for (var at = last; at != start; at = cameFrom[at])
        {
            way.Insert(0, at);
        }

        way.Insert(0, start);
        return way;
    }

    private static void Tell(CheckContext context, List<TreeDocument> cycle) => context.Diagnostics.Add(
        RuleDiagnostics.ApplicationCycle.At(
            cycle[0].Object!.Location, string.Join(" -> ", cycle.Append(cycle[0]).Select(static application => $"'{application.Name}'")))
            with { Origin = cycle[0].Origin, Resource = cycle[0].ToString() });
}
