using System.Collections.Immutable;
using System.Text;

namespace Manifests.Schema.Text;

/// <summary>Says which file holds which kind, so that one kind is found without reading the rest.</summary>
/// <param name="Releases">The Kubernetes releases that the catalog knows, oldest first.</param>
/// <param name="Entries">The kinds, by file and in the order of the file.</param>
/// <param name="Files">All files, with those that hold only shared types.</param>
public sealed record CatalogIndex(
    ImmutableArray<KubernetesVersion> Releases,
    ImmutableArray<CatalogIndexEntry> Entries,
    ImmutableArray<string> Files)
{
    /// <summary>The index of a set of documents.</summary>
    public static CatalogIndex Of(IEnumerable<KubernetesVersion> releases, IEnumerable<CatalogDocument> documents)
    {
        var sorted = documents.OrderBy(static document => document.Path, StringComparer.Ordinal).ToArray();
        var entries = sorted.SelectMany(static document => document.Kinds.Select(
            kind => new CatalogIndexEntry(
                document.Path, new KindName(kind.ApiVersion, kind.Kind, kind.Versions) { Plural = kind.Plural, OtherNames = kind.OtherNames })));
        return new CatalogIndex(
            ImmutableArray.CreateRange(releases),
            ImmutableArray.CreateRange(entries),
            ImmutableArray.CreateRange(sorted.Select(static document => document.Path)));
    }

    /// <summary>Reads an index.</summary>
    /// <exception cref="CatalogFormatException">The text is not an index.</exception>
    public static CatalogIndex Read(string text)
    {
        var lines = new CatalogLines(CatalogWords.IndexPath, text);
        CatalogFile.CheckHeader(lines);
        var releases = ImmutableArray<KubernetesVersion>.Empty;
        var entries = ImmutableArray.CreateBuilder<CatalogIndexEntry>();
        var files = ImmutableArray.CreateBuilder<string>();
        for (var at = 1; at < lines.Count; at++)
        {
            var line = lines.Open(at);
            if (lines.Level(at) > 0 && files.Count > 0)
            {
                entries.Add(Entry(line, files[files.Count - 1]));
            }
            else if (line.TryWord(CatalogWords.Releases))
            {
                releases = ReadReleases(line);
            }
            else if (line.TryWord(CatalogWords.File))
            {
                files.Add(line.Word("the path of a catalog file"));
            }
            else
            {
                throw line.Expected("'kubernetes', 'file' or the name of a kind");
            }
        }

        return new CatalogIndex(releases, entries.ToImmutable(), files.ToImmutable());
    }

    /// <summary>The text of the index.</summary>
    public string Write()
    {
        var output = new StringBuilder(CatalogWords.Header).Append('\n').Append(CatalogWords.Releases);
        foreach (var release in Releases)
        {
            output.Append(' ').Append(release);
        }

        output.Append('\n');
        var byFile = Entries.ToLookup(static entry => entry.Path, StringComparer.Ordinal);
        foreach (var file in Files)
        {
            output.Append(CatalogWords.File).Append(' ').Append(file).Append('\n');
            foreach (var entry in byFile[file])
            {
                output.Append(' ', CatalogLines.Indent).Append(entry.Name.ApiVersion).Append(' ').Append(entry.Name.Kind);
                CatalogWriter.AppendRange(output, ' ', entry.Name.Versions);
                AppendNames(output, entry.Name);
                output.Append('\n');
            }
        }

        return output.ToString();
    }

    private static void AppendNames(StringBuilder output, KindName name)
    {
        if (name.Plural.Length > 0 || !name.OtherNames.IsEmpty)
        {
            CatalogWriter.AppendNames(output, name.Plural, name.OtherNames);
        }
    }

    private static CatalogIndexEntry Entry(CatalogLine line, string file)
    {
        var name = new KindName(line.Word("an API version"), line.Word("a kind"), line.RangeOrAll())
        {
            Plural = line.IsAtEnd || line.TryWord("-") ? "" : line.Word("a plural"),
            OtherNames = line.NamesBehind(CatalogWords.Names),
        };
        return line.IsAtEnd ? new CatalogIndexEntry(file, name) : throw line.Expected("the end of the line");
    }

    private static ImmutableArray<KubernetesVersion> ReadReleases(CatalogLine line)
    {
        var releases = ImmutableArray.CreateBuilder<KubernetesVersion>();
        while (!line.IsAtEnd)
        {
            releases.Add(line.Release(line.Word("a Kubernetes release"))!.Value);
        }

        return releases.ToImmutable();
    }
}
