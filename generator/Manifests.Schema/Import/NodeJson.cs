using System.Text;
using Manifests.Schema.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Import;

/// <summary>A node as JSON on one line without blanks, as the catalog writes defaults and allowed values.</summary>
internal static class NodeJson
{
    public static string Of(Node node)
    {
        var output = new StringBuilder();
        Append(output, node);
        return output.ToString();
    }

    private static void Append(StringBuilder output, Node node)
    {
        switch (node)
        {
            case Mapping map:
                AppendMap(output, map);
                break;
            case Sequence list:
                AppendList(output, list);
                break;
            case Scalar { Kind: ScalarKind.String } text:
                JsonText.AppendQuoted(output, text.Text);
                break;
            case Scalar scalar:
                output.Append(scalar.Text);
                break;
        }
    }

    private static void AppendMap(StringBuilder output, Mapping map)
    {
        var separator = "{";
        foreach (var entry in map)
        {
            output.Append(separator);
            JsonText.AppendQuoted(output, entry.Key);
            Append(output.Append(':'), entry.Value);
            separator = ",";
        }

        output.Append(map.Count == 0 ? "{}" : "}");
    }

    private static void AppendList(StringBuilder output, Sequence list)
    {
        output.Append('[');
        for (var at = 0; at < list.Count; at++)
        {
            Append(output.Append(at > 0 ? "," : ""), list[at]);
        }

        output.Append(']');
    }
}
