using System.Buffers;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml.Writing;

namespace Manifests.Yaml;

/// <summary>
/// Writes nodes as JSON (RFC 8259): the same nodes always give the same bytes. Keys stay in their order; only what JSON
/// demands, line separators and direction marks are escaped, so other characters stay readable.
/// </summary>
public static class JsonWriter
{
    /// <summary>Writes one value.</summary>
    /// <param name="root">The value.</param>
    /// <param name="output">Takes the bytes, UTF-8 without a byte order mark.</param>
    /// <param name="diagnostics">Takes what cannot be written, with the node's path and location.</param>
    /// <param name="options"><see langword="null"/> for <see cref="JsonWriterOptions.Default"/>.</param>
    /// <returns>False when a finding was added; the bytes then lack what it is about and must not be used.</returns>
    public static bool Write(Node root, IBufferWriter<byte> output, DiagnosticBag diagnostics, JsonWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new JsonEmitter(new Utf8Sink(output), diagnostics, options ?? JsonWriterOptions.Default).Write(root);
    }

    /// <summary>The text of one value, for documents that are carried inside a string, such as IAM policies.</summary>
    /// <returns><see langword="null"/> when a finding was added.</returns>
    public static string? ToText(Node root, DiagnosticBag diagnostics, JsonWriterOptions? options = null)
    {
        var output = new ArrayBufferWriter<byte>();
        return Write(root, output, diagnostics, options) ? Encoding.UTF8.GetString(output.WrittenSpan) : null;
    }
}
