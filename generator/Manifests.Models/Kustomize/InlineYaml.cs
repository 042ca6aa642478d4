using System.Buffers;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>A document carried in a text of another document.</summary>
internal static class InlineYaml
{
    /// <exception cref="InvalidOperationException">A text has a character that YAML cannot carry.</exception>
    public static string Of(Node document)
    {
        var output = new ArrayBufferWriter<byte>();
        var diagnostics = new DiagnosticBag();
        return YamlWriter.Write(document, output, diagnostics)
            ? Encoding.UTF8.GetString(output.WrittenSpan)
            : throw new InvalidOperationException(diagnostics.ToSorted()[0].Message);
    }
}
