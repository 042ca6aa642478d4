using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Manifests.SourceGenerator.Settings;

/// <summary>
/// What <c>///</c> says above a property. Taken from the text itself: a project without a documentation file does not parse it.
/// </summary>
internal static class DocComment
{
    /// <summary>The summary in one line, code between backticks; empty without a summary, or when the comment is not XML.</summary>
    public static string SummaryOf(IPropertySymbol property, CancellationToken cancellation)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            var lines = LinesAbove(reference.GetSyntax(cancellation));
            if (lines.Length > 0 && Summary($"<doc>{lines}</doc>") is { } summary)
            {
                return OneLine(Text(summary));
            }
        }

        return "";
    }

    private static string LinesAbove(SyntaxNode declaration)
    {
        var text = new StringBuilder();
        foreach (var line in declaration.GetLeadingTrivia().ToFullString().Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith("///", StringComparison.Ordinal))
            {
                text.Append(trimmed, 3, trimmed.Length - 3).Append('\n');
            }
        }

        return text.ToString();
    }

    private static XElement? Summary(string xml)
    {
        try
        {
            return XElement.Parse(xml, LoadOptions.PreserveWhitespace).Element("summary");
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string Text(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            text.Append(node switch
            {
                XText plain => plain.Value,
                XElement inner => TextOf(inner),
                _ => "",
            });
        }

        return text.ToString();
    }

    private static string TextOf(XElement element) => element.Name.LocalName switch
    {
        "c" or "code" => $"`{Text(element)}`",
        "see" or "seealso" or "paramref" => Reference(element),
        _ => Text(element) + " ",
    };

    private static string Reference(XElement element)
    {
        if (!element.IsEmpty)
        {
            return Text(element);
        }

        var name = element.Attribute("langword")?.Value ?? element.Attribute("name")?.Value
            ?? element.Attribute("href")?.Value ?? LastPart(element.Attribute("cref")?.Value ?? "");
        return name.Length == 0 ? "" : $"`{name}`";
    }

    private static string LastPart(string reference)
    {
        var end = reference.IndexOf('(');
        var name = end < 0 ? reference : reference.Substring(0, end);
        return name.Substring(name.LastIndexOf('.') + 1);
    }

    private static string OneLine(string text) =>
        string.Join(" ", text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
