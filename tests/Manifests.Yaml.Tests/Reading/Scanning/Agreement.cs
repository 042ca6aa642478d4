using System.Globalization;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml.Reading;
using Xunit;

namespace Manifests.Yaml.Tests.Reading.Scanning;

/// <summary>Reads a text twice, with the scanner and with the parser alone, and holds that both tell the same.</summary>
internal static class Agreement
{
    private static readonly YamlReaderOptions ParserOnly = new() { IsParserOnly = true };

    /// <summary>Fails with both answers when they differ.</summary>
    /// <returns>How many documents have content, and how many of them the scanner read.</returns>
    public static (int Documents, int Scanned) Check(byte[] bytes)
    {
        var (read, documents, scanned) = Read(bytes, YamlReaderOptions.Default);
        var (parsed, _, _) = Read(bytes, ParserOnly);
        if (read != parsed)
        {
            Assert.Fail($"--- text\n{Encoding.UTF8.GetString(bytes)}\n--- parser\n{parsed}\n--- scanner\n{read}");
        }

        return (documents, scanned);
    }

    /// <inheritdoc cref="Check(byte[])"/>
    public static (int Documents, int Scanned) Check(string text) => Check(Encoding.UTF8.GetBytes(text));

    private static (string Told, int Documents, int Scanned) Read(byte[] bytes, YamlReaderOptions options)
    {
        var told = new StringBuilder();
        var found = new DiagnosticBag();
        var documents = new List<Node>();
        var scanned = 0;
        if (SourceCheck.TryAcceptStart(bytes, YamlText.File, found, out var text))
        {
            documents = PartReader.Read(new SourcePart(text, YamlText.File, 0, 0), found, options, out scanned);
            documents.ForEach(document => Tell(document, told));
        }

        told.AppendJoin('\n', found.ToSorted()).Append(CultureInfo.InvariantCulture, $"\n{found.Count} findings");
        return (told.ToString(), documents.Count, scanned);
    }

    private static void Tell(Node node, StringBuilder told)
    {
        told.Append(node.Location).Append(' ');
        switch (node)
        {
            case Mapping mapping:
                told.Append("{\n");
                foreach (var entry in mapping)
                {
                    told.Append(entry.KeyLocation).Append(" <").Append(entry.Key).Append(">: ");
                    Tell(entry.Value, told);
                }

                told.Append("}\n");
                break;
            case Sequence sequence:
                told.Append("[\n");
                foreach (var item in sequence)
                {
                    Tell(item, told);
                }

                told.Append("]\n");
                break;
            case Scalar scalar:
                told.Append(
                    CultureInfo.InvariantCulture, $"{scalar.Kind} <{scalar.Text}> <{scalar.SourceText ?? "as it is"}> {scalar.WasQuoted}\n");
                break;
        }
    }
}
