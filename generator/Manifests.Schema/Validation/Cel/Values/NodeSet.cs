using Manifests.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A list of the type set: its order does not matter, and adding does not repeat.</summary>
internal sealed class NodeSet(Sequence sequence, TypeSchema items, CelShapes shapes) : NodeList(sequence, items, shapes), ICelCustomList
{
    /// <inheritdoc/>
    public bool IsEqualTo(ICelList other)
    {
        if (other.Count != Count)
        {
            return false;
        }

        for (var index = 0; index < Count; index++)
        {
            if (!Contains(other, this[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public CelValue Add(ICelList other)
    {
        var all = new List<CelValue>(Count + other.Count);
        for (var index = 0; index < Count; index++)
        {
            all.Add(this[index]);
        }

        for (var index = 0; index < other.Count; index++)
        {
            if (!Contains(this, other[index]))
            {
                all.Add(other[index]);
            }
        }

        return CelValue.ListOf([.. all]);
    }

    private static bool Contains(ICelList list, CelValue value)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] == value)
            {
                return true;
            }
        }

        return false;
    }
}
