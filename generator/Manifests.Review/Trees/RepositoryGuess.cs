using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>
/// Finds out which repository a tree is kept in when nobody says it: the one whose Applications name folders that the tree has.
/// </summary>
internal static class RepositoryGuess
{
    /// <summary>The repository; <see langword="null"/> when no Application reads a folder of the tree.</summary>
    public static SourceRepository? Of(Tree tree)
    {
        var votes = new Dictionary<(string Url, string Root), int>();
        ILookup<string, string>? folders = null;
        foreach (var (url, path) in tree.Files.SelectMany(SourcesOf))
        {
            folders ??= Endings(tree);
            foreach (var root in folders[path])
            {
                votes[(url, root)] = votes.GetValueOrDefault((url, root)) + 1;
            }
        }

        // Of equals the root that is nearest to the tree's, so that nothing is left out.
        var best = votes
            .OrderByDescending(static vote => vote.Value)
            .ThenBy(static vote => vote.Key.Root.Length)
            .ThenBy(static vote => vote.Key.Root, StringComparer.Ordinal)
            .ThenBy(static vote => vote.Key.Url, StringComparer.Ordinal)
            .Select(static vote => new SourceRepository(vote.Key.Url, "HEAD", vote.Key.Root));
        return best.FirstOrDefault();
    }

    private static IEnumerable<(string Url, string Path)> SourcesOf(TreeFile file)
    {
        if (file.Role != TreeFileRole.Resources)
        {
            yield break;
        }

        foreach (var document in file.Documents.Where(static document => document is { Kind: "Application", Group: "argoproj.io" }))
        {
            var spec = document.Object?.MappingOf("spec");
            IEnumerable<Mapping?> sources = [spec?.MappingOf("source"), .. spec?.SequenceOf("sources")?.OfType<Mapping>() ?? []];
            foreach (var source in sources)
            {
                if (source?.TextOf("repoURL") is { } url && source.TextOf("path") is { } path && source.TextOf("chart") is null)
                {
                    yield return (url, path.Trim('/'));
                }
            }
        }
    }

    // 'a/b/c' can be meant by 'a/b/c' from the root, by 'b/c' from 'a' and by 'c' from 'a/b'.
    private static ILookup<string, string> Endings(Tree tree) =>
        tree.Folders.SelectMany(EndingsOf).ToLookup(static pair => pair.Ending, static pair => pair.Root, StringComparer.Ordinal);

    private static IEnumerable<(string Ending, string Root)> EndingsOf(string folder)
    {
        yield return (folder, "");
        for (var slash = folder.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = folder.IndexOf('/', slash + 1))
        {
            yield return (folder[(slash + 1)..], folder[..slash]);
        }
    }
}
