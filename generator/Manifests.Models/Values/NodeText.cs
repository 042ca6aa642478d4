using System.Text;
using System.Text.Json;
using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>A node as JSON in one line, for debuggers.</summary>
internal static class NodeText
{
    public static void Append(StringBuilder text, Node node)
    {
        switch (node)
        {
            case Mapping map:
                AppendMap(text, map);
                break;
            case Sequence list:
                AppendList(text, list);
                break;
            case Scalar { Kind: ScalarKind.String } scalar:
                AppendQuoted(text, scalar.Text);
                break;
            case Scalar scalar:
                text.Append(scalar.Text);
                break;
        }
    }

    private static void AppendMap(StringBuilder text, Mapping map)
    {
        text.Append('{');
        var separator = "";
        foreach (var entry in map.Entries)
        {
            text.Append(separator);
            AppendQuoted(text, entry.Key);
            text.Append(": ");
            Append(text, entry.Value);
            separator = ", ";
        }

        text.Append('}');
    }

    private static void AppendList(StringBuilder text, Sequence list)
    {
        text.Append('[');
        var separator = "";
        foreach (var item in list)
        {
            text.Append(separator);
            Append(text, item);
            separator = ", ";
        }

        text.Append(']');
    }

    private static void AppendQuoted(StringBuilder text, string value) =>
        text.Append('"').Append(JsonEncodedText.Encode(value, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)).Append('"');
}
