using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Writes the Applications of a tree as a Markdown table, wave by wave.</summary>
internal static class ApplicationTable
{
    /// <summary>The table without a last line feed; a sentence when there is no Application.</summary>
    /// <param name="groups">The Applications.</param>
    /// <param name="own">The repository of this tree, whose folders need no address; <see langword="null"/> when nobody said it.</param>
    public static string Of(ImmutableArray<AppliedGroup> groups, SourceRepository? own)
    {
        if (groups.IsEmpty)
        {
            return "This tree has no ArgoCD Application.";
        }

        var text = new StringBuilder("| Applied by | Wave | Application | Goes to | Source |\n|---|---|---|---|---|");
        foreach (var group in groups)
        {
            var parent = group.Parent is { } document ? MarkdownText.Code(document.Name) : group.IsApplied ? "hand" : "nobody";
            foreach (var each in group.Objects)
            {
                AddRow(text, parent, each, own);
            }
        }

        return text.ToString();
    }

    private static void AddRow(StringBuilder text, string parent, AppliedObject each, SourceRepository? own)
    {
        var name = MarkdownText.Code(each.Document.Name);
        var spec = each.IsApplication ? each.Document.Object!.MappingOf("spec") : null;
        text.Append(CultureInfo.InvariantCulture, $"\n| {parent} | {each.Wave} | ");
        text.Append(each.IsApplication ? name : $"{MarkdownText.Prose(each.Document.Kind)} {name}, no Application");
        text.Append(" | ").Append(DestinationOf(each, spec)).Append(" | ").Append(SourcesOf(spec, own)).Append(" |");
    }

    private static string DestinationOf(AppliedObject each, Mapping? spec)
    {
        if (spec is null)
        {
            return MarkdownText.Code(each.Document.Namespace ?? "");
        }

        var destination = spec.MappingOf("destination");
        var cluster = destination?.TextOf("name") ?? destination?.TextOf("server") ?? "";
        var elsewhere = cluster.Length == 0 || cluster == ApplicationDestination.InCluster ? "" : "of " + MarkdownText.Code(cluster);
        return Joined(MarkdownText.Code(destination?.TextOf("namespace") ?? ""), elsewhere);
    }

    private static string SourcesOf(Mapping? spec, SourceRepository? own)
    {
        var sources = spec?.SequenceOf("sources")?.OfType<Mapping>() ?? (spec?.MappingOf("source") is { } single ? [single] : []);
        return string.Join(", ", sources.Select(source => SourceOf(source, own)));
    }

    private static string SourceOf(Mapping source, SourceRepository? own)
    {
        var url = source.TextOf("repoURL") ?? "";
        if (own is not null && RepositoryUrl.AreSame(url, own.Url))
        {
            return MarkdownText.Code(source.TextOf("path") ?? "");
        }

        var what = source.TextOf("chart") is { } chart
            ? "chart " + MarkdownText.Code(chart)
            : MarkdownText.Code(source.TextOf("path") ?? "");
        var revision = source.TextOf("targetRevision") is { } said ? "at " + MarkdownText.Code(said) : "";
        return Joined(what, "of", MarkdownText.Code(url), revision);
    }

    private static string Joined(params ReadOnlySpan<string> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            text.Append(word.Length == 0 || text.Length == 0 ? "" : " ").Append(word);
        }

        return text.ToString();
    }
}
