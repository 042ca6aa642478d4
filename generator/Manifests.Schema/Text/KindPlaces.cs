namespace Manifests.Schema.Text;

/// <summary>
/// Finds which file holds one kind in the text of an index as <see cref="CatalogIndex.Write"/> writes it, without reading the
/// index: a process that looks at one kind should not make objects of all of them.
/// </summary>
internal static class KindPlaces
{
    /// <summary>The path of the file; <see langword="null"/> when no line of this form names the kind.</summary>
    public static string? Find(string index, string apiVersion, string kind)
    {
        var entry = "\n " + apiVersion + " " + kind;
        for (var at = index.IndexOf(entry, StringComparison.Ordinal); at >= 0; at = index.IndexOf(entry, at + 1, StringComparison.Ordinal))
        {
            var end = at + entry.Length;
            if (end == index.Length || index[end] is ' ' or '\n' or '\r')
            {
                return FileAbove(index, at);
            }
        }

        return null;
    }

    /// <summary>The path in the last line before a place that is not indented.</summary>
    private static string? FileAbove(string index, int at)
    {
        var end = at;
        var start = index.LastIndexOf('\n', end - 1) + 1;
        while (start > 0 && index[start] == ' ')
        {
            end = start - 1;
            start = index.LastIndexOf('\n', end - 1) + 1;
        }

        var line = new CatalogLine(CatalogWords.IndexPath, 0, index.Substring(start, end - start).TrimEnd());
        return line.TryWord(CatalogWords.File) ? line.Word("the path of a catalog file") : null;
    }
}
