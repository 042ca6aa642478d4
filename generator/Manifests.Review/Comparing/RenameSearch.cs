using System.Runtime.InteropServices;

namespace Manifests.Review;

/// <summary>
/// Finds among removed and added resources of one kind in one tree those that are the same under another name or in another namespace.
/// Candidates are found by what few resources share, so that the work grows with their number and not with its square.
/// </summary>
internal sealed class RenameSearch
{
    // A feature that more resources have says nothing about who was who.
    private const int MostHolders = 8;
    private const int LeastShared = 3;
    private const double LeastSimilarity = 0.6;

    private readonly IReadOnlyList<TreeResource> removed;
    private readonly IReadOnlyList<TreeResource> added;
    private readonly ContentFeatures[] before;
    private readonly ContentFeatures[] after;
    private readonly bool[] isTakenBefore;
    private readonly bool[] isTakenAfter;
    private readonly List<(int Before, int After)> pairs = [];

    private RenameSearch(IReadOnlyList<TreeResource> removed, IReadOnlyList<TreeResource> added)
    {
        (this.removed, this.added) = (removed, added);
        before = [.. removed.Select(ContentFeatures.Of)];
        after = [.. added.Select(ContentFeatures.Of)];
        isTakenBefore = new bool[before.Length];
        isTakenAfter = new bool[after.Length];
    }

    /// <summary>Pairs, in the order of the removed ones; each resource stands in one pair at most.</summary>
    /// <param name="removed">Resources of one kind in one tree of the base, sorted.</param>
    /// <param name="added">Resources of that kind in that tree of the head, sorted.</param>
    public static IEnumerable<(TreeResource Before, TreeResource After)> Find(
        IReadOnlyList<TreeResource> removed, IReadOnlyList<TreeResource> added)
    {
        if (removed.Count == 0 || added.Count == 0)
        {
            return [];
        }

        var search = new RenameSearch(removed, added);
        search.PairEqual();
        search.PairSimilar();
        return search.pairs.Order().Select(pair => (removed[pair.Before], added[pair.After]));
    }

    // What differs in nothing but the name, in the order of the names: a prefix for all keeps that order.
    private void PairEqual()
    {
        var waiting = new Dictionary<(int Whole, int Count), Queue<int>>();
        for (var at = 0; at < before.Length; at++)
        {
            ref var queue = ref CollectionsMarshal.GetValueRefOrAddDefault(waiting, (before[at].Whole, before[at].Count), out _);
            (queue ??= new Queue<int>()).Enqueue(at);
        }

        for (var at = 0; at < after.Length; at++)
        {
            if (waiting.TryGetValue((after[at].Whole, after[at].Count), out var queue)
                && queue.TryPeek(out var old)
                && (after[at].Count >= LeastShared || HaveOneName(old, at)))
            {
                Take(queue.Dequeue(), at);
            }
        }
    }

    private void PairSimilar()
    {
        var best = Candidates()
            .OrderByDescending(static pair => pair.Similarity)
            .ThenBy(static pair => pair.Before)
            .ThenBy(static pair => pair.After);
        foreach (var (_, old, young) in best)
        {
            if (!isTakenBefore[old] && !isTakenAfter[young])
            {
                Take(old, young);
            }
        }
    }

    private List<(double Similarity, int Before, int After)> Candidates()
    {
        var holders = Holders();
        var candidates = new List<(double, int, int)>();
        for (var at = 0; at < after.Length; at++)
        {
            if (isTakenAfter[at])
            {
                continue;
            }

            foreach (var old in HintsOf(added[at]).Concat(after[at].Distinct)
                .SelectMany(feature => holders.TryGetValue(feature, out var who) && who.Count <= MostHolders ? who : [])
                .Distinct())
            {
                if (SimilarityOf(old, at) is var similarity and >= LeastSimilarity)
                {
                    candidates.Add((similarity, old, at));
                }
            }
        }

        return candidates;
    }

    private Dictionary<int, List<int>> Holders()
    {
        var holders = new Dictionary<int, List<int>>();
        for (var at = 0; at < before.Length; at++)
        {
            foreach (var feature in isTakenBefore[at] ? [] : HintsOf(removed[at]).Concat(before[at].Distinct))
            {
                ref var who = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, feature, out _);
                who ??= [];

                // One too many is enough to know that it says nothing.
                if (who.Count <= MostHolders)
                {
                    who.Add(at);
                }
            }
        }

        return holders;
    }

    // The same name in another namespace, or the same file, is a hint as well.
    private static IEnumerable<int> HintsOf(TreeResource resource) =>
        [HashCode.Combine("name", resource.Identity.Name), HashCode.Combine("file", resource.File)];

    private double SimilarityOf(int old, int young)
    {
        var shared = before[old].SharedWith(after[young]);
        if (shared < LeastShared && !HaveOneName(old, young))
        {
            return 0;
        }

        var all = before[old].Count + after[young].Count;
        return all == 0 ? 1 : 2.0 * shared / all;
    }

    private bool HaveOneName(int old, int young) => removed[old].Identity.Name == added[young].Identity.Name;

    private void Take(int old, int young)
    {
        isTakenBefore[old] = isTakenAfter[young] = true;
        pairs.Add((old, young));
    }
}
