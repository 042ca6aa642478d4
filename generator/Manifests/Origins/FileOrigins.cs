using System.Collections.Immutable;
using System.Text;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Tells what made the lines of a rendered file.</summary>
/// <param name="tree">The tree.</param>
/// <param name="file">A file of it.</param>
public sealed class FileOrigins(Tree tree, TreeFile file)
{
    // A shorter text may stand anywhere by chance.
    private const int ShortestTemplateText = 16;

    /// <summary>How many lines the file has.</summary>
    public int Lines { get; } = LinesIn(file.Bytes.Span);

    /// <summary>Every part of the file: its documents, or the whole text.</summary>
    public ImmutableArray<DocumentOrigin> All()
    {
        if (file.Documents.IsEmpty)
        {
            var template = file.Template ?? TemplateOf(Encoding.UTF8.GetString(file.Bytes.Span));
            return [new DocumentOrigin(1, Lines, null, null, null, file.Origin, template)];
        }

        return
        [
            .. file.Documents.Select((document, at) =>
                new DocumentOrigin(FirstLine(at), LastLine(at), Words(document), null, null, document.Origin, null)),
        ];
    }

    /// <summary>The part that a line is in, with the field there.</summary>
    /// <param name="line">1 to <see cref="Lines"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The file has no such line.</exception>
    public DocumentOrigin At(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, Lines);
        var parts = All();
        var index = 0;
        while (parts[index].LastLine < line)
        {
            index++;
        }

        if (file.Documents.IsEmpty)
        {
            return parts[index];
        }

        var (path, node) = FieldSearch.At(file.Documents[index].Root, line);
        var value = node is Scalar { Kind: not ScalarKind.Null } scalar ? scalar.Text : null;
        return parts[index] with
        {
            Field = path.Length == 0 ? null : path,
            Value = value,
            Template = value is null ? null : TemplateOf(value),
        };
    }

    // The line with the three dashes belongs to the document behind it.
    private int FirstLine(int document) => document == 0 ? 1 : file.Documents[document].Root.Location.Line - 1;

    private int LastLine(int document) => document == file.Documents.Length - 1 ? Lines : FirstLine(document + 1) - 1;

    private string? TemplateOf(string text) => tree.TemplateTexts.FirstOrDefault(made => IsIn(text, made.Text))?.Template;

    private static bool IsIn(string text, string made) =>
        text == made || (made.Length >= ShortestTemplateText && text.Contains(made, StringComparison.Ordinal));

    private static string? Words(TreeDocument document) => document switch
    {
        { Kind.Length: 0 } => null,
        { Name.Length: 0 } => $"{document.ApiVersion} {document.Kind}".TrimStart(),
        _ => document.ToString(),
    };

    private static int LinesIn(ReadOnlySpan<byte> bytes) => bytes.Count((byte)'\n') + (bytes.IsEmpty || bytes[^1] == (byte)'\n' ? 0 : 1);
}
