using System.Globalization;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Ways through rendered documents.</summary>
public static class NodePaths
{
    /// <inheritdoc cref="PlacedResource.At"/>
    /// <param name="node">Where the path begins.</param>
    /// <param name="keys"><inheritdoc cref="PlacedResource.At" path="/param[@name='keys']"/></param>
    public static Node? At(this Node node, params ReadOnlySpan<string> keys)
    {
        var at = node;
        foreach (var key in keys)
        {
            at = at switch
            {
                Mapping map => map[key],
                Sequence list => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < list.Count
                    ? list[number]
                    : null,
                _ => null,
            };
        }

        return at;
    }
}
