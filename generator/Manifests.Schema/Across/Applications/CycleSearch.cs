namespace Manifests.Schema.Across;

/// <summary>Finds what leads back to itself.</summary>
public static class CycleSearch
{
    /// <summary>The cycles of a graph, each the shortest from its first member on, each member in one of them only.</summary>
    /// <param name="starts">Where to begin, in the order in which cycles are told.</param>
    /// <param name="next">What a member leads to.</param>
    /// <typeparam name="T">The members.</typeparam>
    public static IEnumerable<IReadOnlyList<T>> Find<T>(IEnumerable<T> starts, Func<T, IEnumerable<T>> next)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(next);
        var told = new HashSet<T>();
        foreach (var start in starts)
        {
            if (!told.Contains(start) && From(start, next) is { } cycle)
            {
                told.UnionWith(cycle);
                yield return cycle;
            }
        }
    }

    private static List<T>? From<T>(T start, Func<T, IEnumerable<T>> next)
        where T : class
    {
        var cameFrom = new Dictionary<T, T>();
        var queue = new Queue<T>([start]);
        while (queue.TryDequeue(out var member))
        {
            foreach (var child in next(member))
            {
                if (child == start)
                {
                    return Way(start, member, cameFrom);
                }

                if (cameFrom.TryAdd(child, member))
                {
                    queue.Enqueue(child);
                }
            }
        }

        return null;
    }

    private static List<T> Way<T>(T start, T last, Dictionary<T, T> cameFrom)
        where T : class
    {
        var way = new List<T>();
        for (var at = last; at != start; at = cameFrom[at])
        {
            way.Add(at);
        }

        way.Add(start);
        way.Reverse();
        return way;
    }
}
