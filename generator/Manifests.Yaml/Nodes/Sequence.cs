using System.Collections;

namespace Manifests.Yaml;

/// <summary>A list.</summary>
public sealed class Sequence : Node, IReadOnlyList<Node>
{
    private readonly List<Node> items;

    /// <summary>An empty list.</summary>
    public Sequence() => items = [];

    /// <summary>A list with room for a number of items.</summary>
    public Sequence(int capacity) => items = new List<Node>(capacity);

    /// <summary>A list of exactly these items; for readers.</summary>
    internal Sequence(ReadOnlySpan<Node> nodes)
    {
        items = new List<Node>(nodes.Length);
        items.AddRange(nodes);
    }

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <summary>The item at a zero-based index.</summary>
    public Node this[int index]
    {
        get => items[index];
        set => items[index] = value;
    }

    /// <summary>Adds at the end.</summary>
    public void Add(Node item)
    {
        ArgumentNullException.ThrowIfNull(item);
        items.Add(item);
    }

    /// <summary>Takes out the item at a zero-based index.</summary>
    public void RemoveAt(int index) => items.RemoveAt(index);

    /// <summary>Puts an item before the one at a zero-based index.</summary>
    public void Insert(int index, Node item) => items.Insert(index, item);

    /// <inheritdoc/>
    public override string Describe() => "a list";

    /// <inheritdoc/>
    public override Node Clone()
    {
        var copy = new Sequence(Count) { Location = Location };
        foreach (var item in items)
        {
            copy.Add(item.Clone());
        }

        return copy;
    }

    /// <inheritdoc/>
    public override bool ValueEquals(Node? other)
    {
        if (other is not Sequence sequence || sequence.Count != Count)
        {
            return false;
        }

        for (var index = 0; index < Count; index++)
        {
            if (!items[index].ValueEquals(sequence[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Enumerates without an allocation.</summary>
    public List<Node>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<Node> IEnumerable<Node>.GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
