using System.Reflection;
using System.Text;

namespace Manifests.Review;

/// <summary>Writes a difference as one page that needs nothing beside itself: no network, no other file.</summary>
public static class DifferenceHtml
{
    // Nothing may be loaded, and nothing may run but what the page brings.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>The page, ended by LF.</summary>
    public static string Write(TreeDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var folded = FoldedDifference.Of(difference);
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy).Append("\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<title>").Append(HtmlEscapes.Of($"{ReviewTitle.Of(difference, folded)}: {difference.BaseName}")).Append("</title>\n");
        html.Append("<style>\n").Append(Asset("page.css")).Append("</style>\n</head>\n<body>\n");
        new HtmlOverview(html, difference, folded).Write();
        new HtmlChanges(html, folded).Write();
        html.Append("<script>\n").Append(Asset("page.js")).Append("</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static string Asset(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
