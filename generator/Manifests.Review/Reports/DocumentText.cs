using System.Buffers;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>Nodes as YAML, as render writes them: the same on both sides, however the files spell it.</summary>
internal static class DocumentText
{
    /// <summary>The text without its last line end; JSON for the rare value that YAML cannot carry.</summary>
    public static string Of(Node node)
    {
        var output = new ArrayBufferWriter<byte>();
        return YamlWriter.Write(node, output, new DiagnosticBag())
            ? Encoding.UTF8.GetString(output.WrittenSpan).TrimEnd('\n')
            : JsonWriter.ToText(node, new DiagnosticBag()) ?? node.Describe();
    }
}
