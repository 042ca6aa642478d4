using System.Globalization;
using System.Text;

namespace Manifests.Review;

/// <summary>Collects HTML. Whatever is not our own markup goes through a method that makes it safe.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder html = new();

    /// <summary>Our own markup, as it is.</summary>
    public HtmlText Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>A number between our own markup.</summary>
    public HtmlText Raw(int number)
    {
        html.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Any text.</summary>
    public HtmlText Text(string text)
    {
        html.Append(HtmlEscapes.Of(text));
        return this;
    }

    /// <summary>Any text of several lines, whose line ends are kept.</summary>
    public HtmlText Lines(string text)
    {
        html.AppendJoin('\n', text.Split('\n').Select(HtmlEscapes.Of));
        return this;
    }

    /// <summary>Any text in an element with a class; nothing for an empty text.</summary>
    public HtmlText Element(string tag, string style, string text) => text.Length == 0
        ? this
        : Raw("<").Raw(tag).Raw(style.Length == 0 ? "" : $" class=\"{style}\"").Raw(">").Text(text).Raw("</").Raw(tag).Raw(">");

    /// <inheritdoc/>
    public override string ToString() => html.ToString();
}
