using System.Collections.Immutable;
using Manifests.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A list of the type map: items are told apart by keys, their order does not matter, and adding replaces.</summary>
internal sealed class NodeMapList(Sequence sequence, TypeSchema items, ImmutableArray<string> keys, CelShapes shapes)
    : NodeList(sequence, items, shapes), ICelCustomList
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
            if (Find(other, this[index]) is not (>= 0 and var at) || other[at] != this[index])
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
            var at = Find(other, this[index]);
            all.Add(at >= 0 ? other[at] : this[index]);
        }

        for (var index = 0; index < other.Count; index++)
        {
            if (Find(this, other[index]) < 0)
            {
                all.Add(other[index]);
            }
        }

        return CelValue.ListOf([.. all]);
    }

    private int Find(ICelList list, CelValue item)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (HaveSameKeys(list[index], item))
            {
                return index;
            }
        }

        return -1;
    }

    private bool HaveSameKeys(CelValue left, CelValue right)
    {
        if (left.Kind != CelKind.Map || right.Kind != CelKind.Map)
        {
            return false;
        }

        foreach (var key in keys)
        {
            var hasLeft = left.AsMap.TryGet(key, out var leftKey);
            var hasRight = right.AsMap.TryGet(key, out var rightKey);
            if (hasLeft != hasRight || (hasLeft && leftKey != rightKey))
            {
                return false;
            }
        }

        return true;
    }
}
