using Manifests.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A list of a resource.</summary>
internal class NodeList(Sequence sequence, TypeSchema items, CelShapes shapes) : ICelList
{
    /// <inheritdoc/>
    public int Count => sequence.Count;

    /// <inheritdoc/>
    public CelValue this[int index] => NodeValues.Of(sequence[index], items, shapes);
}
