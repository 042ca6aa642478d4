using System.Collections.Immutable;

namespace Manifests.Yaml;

/// <summary>
/// Puts chosen keys first and leaves all others in their order. What the keys are is the caller's knowledge; this class has none.
/// </summary>
/// <example>
/// <code>
/// private static readonly KeyOrder ResourceOrder = new()
/// {
///     Root = ["apiVersion", "kind", "metadata"],
///     Under = ImmutableDictionary&lt;string, ImmutableArray&lt;string&gt;&gt;.Empty.Add("metadata", ["name", "namespace"]),
///     ListItems = ["name"],
/// };
/// </code>
/// </example>
public sealed record KeyOrder
{
    /// <summary>The leading keys of the root map.</summary>
    public ImmutableArray<string> Root { get; init; } = [];

    /// <summary>The leading keys of maps right below the root, by the root's key.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Under { get; init; } =
        ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>The leading keys of every map that is an item of a list, at any depth.</summary>
    public ImmutableArray<string> ListItems { get; init; } = [];

    /// <summary>Orders a document in place. A second call changes nothing.</summary>
    public void Apply(Mapping document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Lead(document, Root);
        foreach (var entry in document.Entries)
        {
            if (entry.Value is Mapping child && Under.TryGetValue(entry.Key, out var leading))
            {
                Lead(child, leading);
            }
        }

        ApplyToItems(document);
    }

    private void ApplyToItems(Node node)
    {
        if (node is Mapping mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                ApplyToItems(entry.Value);
            }
        }
        else if (node is Sequence sequence)
        {
            foreach (var item in sequence)
            {
                if (item is Mapping map)
                {
                    Lead(map, ListItems);
                }

                ApplyToItems(item);
            }
        }
    }

    private static void Lead(Mapping mapping, ImmutableArray<string> leading)
    {
        if (!IsLed(mapping, leading))
        {
            mapping.Sort((left, right) => Rank(left.Key, leading).CompareTo(Rank(right.Key, leading)));
        }
    }

    // Most maps are in order already, and sorting one costs allocations.
    private static bool IsLed(Mapping mapping, ImmutableArray<string> leading)
    {
        var previous = 0;
        foreach (var entry in mapping.Entries)
        {
            var rank = Rank(entry.Key, leading);
            if (rank < previous)
            {
                return false;
            }

            previous = rank;
        }

        return true;
    }

    private static int Rank(string key, ImmutableArray<string> leading)
    {
        for (var at = 0; at < leading.Length; at++)
        {
            if (string.Equals(leading[at], key, StringComparison.Ordinal))
            {
                return at;
            }
        }

        return leading.Length;
    }
}
