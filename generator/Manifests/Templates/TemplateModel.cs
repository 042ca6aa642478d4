using System.Globalization;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Turns nodes into the plain maps, lists and values that Handlebars walks without reflection on user types.</summary>
internal static class TemplateModel
{
    public static object Of(Mapping map)
    {
        var values = new Dictionary<string, object?>(map.Count, StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            values.Add(entry.Key, Of(entry.Value));
        }

        return values;
    }

    private static object? Of(Node node) => node switch
    {
        Mapping map => Of(map),
        Sequence list => list.Select(Of).ToList(),
        Scalar { Kind: ScalarKind.Null } => null,
        Scalar { Kind: ScalarKind.Boolean } scalar => scalar.Text == "true",
        Scalar { Kind: ScalarKind.Integer } scalar when long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        Scalar scalar => scalar.Text,
        _ => throw new InvalidOperationException($"No template value for {node.GetType().Name}."),
    };
}
