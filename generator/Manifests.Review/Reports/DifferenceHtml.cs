using System.Reflection;

namespace Manifests.Review;

/// <summary>Writes a difference as one page that needs nothing beside itself: no network, no other file.</summary>
public static class DifferenceHtml
{
    // Nothing may be loaded, and nothing may run but what the page brings.
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>The page, ended by LF.</summary>
    public static string Write(TreeDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var folded = FoldedDifference.Of(difference);
        var html = new HtmlText()
            .Raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").Raw(Policy).Raw("\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", "", $"{ReviewTitle.Of(difference, folded)}: {difference.BaseName}")
            .Raw("\n<style>\n").Raw(Asset("page.css")).Raw("</style>\n</head>\n<body>\n");
        new HtmlOverview(html, difference, folded).Write();
        new HtmlChanges(html, folded).Write();
        return html.Raw("<script>\n").Raw(Asset("page.js")).Raw("</script>\n</body>\n</html>\n").ToString();
    }

    private static string Asset(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
