using System.Buffers;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Tests.Aws;

/// <summary>Nodes as the text that a file would have.</summary>
internal static class Yaml
{
    public static string Of(Node node)
    {
        var output = new ArrayBufferWriter<byte>();
        Assert.True(YamlWriter.Write(node, output, new DiagnosticBag()));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
