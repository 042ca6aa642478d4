namespace Manifests.Schema.Across;

/// <summary>The labels of the pods of a namespace, so that a selector need not be compared with all of them.</summary>
internal sealed class PodLabels
{
    private readonly HashSet<LabelSet> sets = [];
    private readonly Dictionary<(string Key, string Value), List<LabelSet>> byLabel = [];
    private readonly Dictionary<string, bool> keys = new(StringComparer.Ordinal);

    /// <summary>Enters the labels of a pod.</summary>
    public void Add(LabelSet labels)
    {
        if (!sets.Add(labels))
        {
            return;
        }

        foreach (var label in labels.Labels)
        {
            if (!byLabel.TryGetValue(label, out var having))
            {
                byLabel.Add(label, having = []);
            }

            having.Add(labels);
        }
    }

    /// <summary>Whether a selector selects a pod.</summary>
    public bool HaveSelectedBy(LabelSet selector)
    {
        List<LabelSet>? fewest = null;
        foreach (var label in selector.Labels)
        {
            if (!byLabel.TryGetValue(label, out var having))
            {
                return false;
            }

            fewest = fewest is null || having.Count < fewest.Count ? having : fewest;
        }

        return fewest?.Exists(labels => labels.Fit(selector)) ?? sets.Count > 0;
    }

    /// <summary>Whether a pod has all keys of a selector, with any values. Call it when all pods are there.</summary>
    public bool HaveKeysOf(LabelSet selector)
    {
        var wanted = selector.Keys;
        if (!keys.TryGetValue(wanted, out var isThere))
        {
            isThere = sets.Any(labels => labels.HaveKeysOf(selector));
            keys.Add(wanted, isThere);
        }

        return isThere;
    }
}
