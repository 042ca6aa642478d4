using System.Buffers;
using Manifests.Diagnostics;
using Manifests.Yaml.Writing;

namespace Manifests.Yaml;

/// <summary>
/// Writes nodes as YAML: UTF-8 without a byte order mark, LF, two spaces, lists not indented under their key, no folded
/// lines. Any YAML 1.1 or 1.2 reader gets the same values back. The keys stay in their order; see <see cref="KeyOrder"/>.
/// </summary>
/// <example>
/// <code>
/// var output = new ArrayBufferWriter&lt;byte&gt;();
/// if (YamlWriter.Write(deployment, output, diagnostics, new() { TrackPositionsIn = "output/web.yaml" })) { ... }
/// </code>
/// </example>
public static class YamlWriter
{
    /// <summary>Writes one document.</summary>
    /// <param name="document">The root.</param>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="diagnostics">Takes what cannot be written, with the node's path and its location before this call.</param>
    /// <param name="options"><see langword="null"/> for <see cref="YamlWriterOptions.Default"/>.</param>
    /// <returns>False when a finding was added; the bytes then lack what it is about and must not be used.</returns>
    public static bool Write(
        Node document, IBufferWriter<byte> output, DiagnosticBag diagnostics, YamlWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return WriteAll([document], output, diagnostics, options);
    }

    /// <summary>Writes documents with <c>---</c> between them. None gives no bytes.</summary>
    /// <param name="documents">The roots.</param>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="diagnostics">Takes what cannot be written, with the node's path and its location before this call.</param>
    /// <param name="options"><see langword="null"/> for <see cref="YamlWriterOptions.Default"/>.</param>
    /// <returns>False when a finding was added; the bytes then lack what it is about and must not be used.</returns>
    public static bool WriteAll(
        IReadOnlyList<Node> documents, IBufferWriter<byte> output, DiagnosticBag diagnostics, YamlWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var emitter = new YamlEmitter(new Utf8Sink(output), diagnostics, options ?? YamlWriterOptions.Default);
        for (var at = 0; at < documents.Count; at++)
        {
            emitter.WriteDocument(documents[at], isFirst: at == 0);
        }

        return emitter.Finish();
    }
}
