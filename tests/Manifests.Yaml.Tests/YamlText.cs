using System.Buffers;
using System.Text;
using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests;

/// <summary>Text in, nodes or findings out; nodes in, text out.</summary>
internal static class YamlText
{
    public const string File = "test.yaml";

    /// <summary>The only document of a text that has no findings.</summary>
    public static Node Read(string text)
    {
        var documents = ReadAll(text);
        return Assert.Single(documents);
    }

    public static IReadOnlyList<Node> ReadAll(string text)
    {
        var diagnostics = new DiagnosticBag();
        var documents = YamlReader.ReadAll(text, File, diagnostics);
        Assert.True(diagnostics.Count == 0, string.Join('\n', diagnostics.ToSorted()) + "\n" + text);
        return documents;
    }

    /// <summary>The findings of a text in the compiler's form.</summary>
    public static string[] Findings(string text, YamlReaderOptions? options = null) =>
        Findings(Encoding.UTF8.GetBytes(text), options);

    public static string[] Findings(byte[] bytes, YamlReaderOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.ReadAll(bytes, File, diagnostics, options);
        return [.. diagnostics.ToSorted().Select(static found => found.ToString())];
    }

    public static string Write(Node node, YamlWriterOptions? options = null) => WriteAll([node], options);

    public static string WriteAll(IReadOnlyList<Node> documents, YamlWriterOptions? options = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var diagnostics = new DiagnosticBag();
        Assert.True(YamlWriter.WriteAll(documents, output, diagnostics, options));
        Assert.Empty(diagnostics.ToSorted());
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>What the value of the key "k" is written as.</summary>
    public static string WriteValue(string value)
    {
        var text = Write(new Mapping { { "k", value } });
        Assert.StartsWith("k: ", text, StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return text[3..^1];
    }
}
