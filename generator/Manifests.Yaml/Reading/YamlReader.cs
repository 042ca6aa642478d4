using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml.Reading;

namespace Manifests.Yaml;

/// <summary>
/// Reads YAML or JSON into nodes with positions, the way kubectl understands it. Whatever is wrong with the text becomes a
/// diagnostic, never an exception; all findings of a file are told in one run, up to the first syntax error of each document.
/// </summary>
/// <example>
/// <code>
/// var found = new DiagnosticBag();
/// foreach (var document in YamlReader.ReadAll(File.ReadAllBytes("web.yaml"), "web.yaml", found)) { ... }
/// </code>
/// </example>
public static class YamlReader
{
    /// <summary>The documents of a stream; those without content are left out.</summary>
    /// <param name="utf8">The bytes of the file, with or without a byte order mark.</param>
    /// <param name="file">The path for positions and messages.</param>
    /// <param name="diagnostics">Takes what was found.</param>
    /// <param name="options">The limits; <see langword="null"/> for <see cref="YamlReaderOptions.Default"/>.</param>
    /// <returns>
    /// What could be read. When <paramref name="diagnostics"/> received an error, a document may lack what the error is about;
    /// the document of a syntax error is missing.
    /// </returns>
    public static IReadOnlyList<Node> ReadAll(
        ReadOnlyMemory<byte> utf8, string file, DiagnosticBag diagnostics, YamlReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var limits = options ?? YamlReaderOptions.Default;
        if (utf8.Length > limits.MaxBytes)
        {
            diagnostics.Add(YamlDiagnostics.TooLarge.At(Location.OfFile(file), utf8.Length, limits.MaxBytes));
            return [];
        }

        return ReadAll(new YamlPart(utf8, 0, 0), file, diagnostics, limits);
    }

    /// <summary>The documents of a part of a file; those without content are left out.</summary>
    /// <inheritdoc cref="ReadAll(ReadOnlyMemory{byte}, string, DiagnosticBag, YamlReaderOptions)"/>
    /// <param name="part">The bytes and where they stand.</param>
    /// <param name="file">The path for positions and messages.</param>
    /// <param name="diagnostics">Takes what was found.</param>
    /// <param name="options">The limits; <see langword="null"/> for <see cref="YamlReaderOptions.Default"/>.</param>
    public static IReadOnlyList<Node> ReadAll(YamlPart part, string file, DiagnosticBag diagnostics, YamlReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var text = part.Utf8;
        if (part.BytesBefore == 0 && !SourceCheck.TryAcceptStart(part.Utf8, file, diagnostics, out text))
        {
            return [];
        }

        var marked = part.Utf8.Length - text.Length;
        return PartReader.Read(
            new SourcePart(text, file, part.LinesBefore, part.BytesBefore + marked), diagnostics, options ?? YamlReaderOptions.Default);
    }

    /// <inheritdoc cref="ReadAll(ReadOnlyMemory{byte}, string, DiagnosticBag, YamlReaderOptions)"/>
    /// <param name="text">The text; half of a surrogate pair in it is read as U+FFFD.</param>
    /// <param name="file">The path for positions and messages.</param>
    /// <param name="diagnostics">Takes what was found.</param>
    /// <param name="options">The limits; <see langword="null"/> for <see cref="YamlReaderOptions.Default"/>.</param>
    public static IReadOnlyList<Node> ReadAll(
        string text, string file, DiagnosticBag diagnostics, YamlReaderOptions? options = null) =>
        ReadAll(Encoding.UTF8.GetBytes(text), file, diagnostics, options);

    /// <summary>The only document of a file.</summary>
    /// <param name="utf8">The bytes of the file, with or without a byte order mark.</param>
    /// <param name="file">The path for positions and messages.</param>
    /// <param name="diagnostics">Takes what was found, also that there is none or more than one.</param>
    /// <param name="options">The limits; <see langword="null"/> for <see cref="YamlReaderOptions.Default"/>.</param>
    /// <returns>The document; <see langword="null"/> when a finding says why there is not exactly one.</returns>
    public static Node? ReadSingle(
        ReadOnlyMemory<byte> utf8, string file, DiagnosticBag diagnostics, YamlReaderOptions? options = null)
    {
        // A file that could not be parsed is not also told to be empty.
        var own = new DiagnosticBag();
        var documents = ReadAll(utf8, file, own, options);
        if (documents.Count > 1)
        {
            own.Add(YamlDiagnostics.SeveralDocuments.At(documents[1].Location, documents.Count));
        }
        else if (documents.Count == 0 && !own.HasErrors)
        {
            own.Add(YamlDiagnostics.NoDocument.At(Location.OfFile(file)));
        }

        diagnostics.AddRange(own.ToSorted());
        return documents.Count == 1 ? documents[0] : null;
    }

    /// <inheritdoc cref="ReadSingle(ReadOnlyMemory{byte}, string, DiagnosticBag, YamlReaderOptions)"/>
    /// <param name="text">The text.</param>
    /// <param name="file">The path for positions and messages.</param>
    /// <param name="diagnostics">Takes what was found, also that there is none or more than one.</param>
    /// <param name="options">The limits; <see langword="null"/> for <see cref="YamlReaderOptions.Default"/>.</param>
    public static Node? ReadSingle(string text, string file, DiagnosticBag diagnostics, YamlReaderOptions? options = null) =>
        ReadSingle(Encoding.UTF8.GetBytes(text), file, diagnostics, options);
}
