using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Schema.Import;

/// <summary>Which releases and which CRD files the catalog is made of.</summary>
/// <param name="Releases">The Kubernetes releases, oldest first.</param>
/// <param name="Files">CRD files by family; a path may end in a file name with <c>*</c>.</param>
public sealed record CatalogSelection(ImmutableArray<KubernetesVersion> Releases, ImmutableArray<SelectedFiles> Files)
{
    /// <summary>Reads a selection: a line is <c>kubernetes</c> and releases, or a family and a path. <c>#</c> begins a comment.</summary>
    public static CatalogSelection Read(string text, string file, DiagnosticBag diagnostics)
    {
        var releases = ImmutableSortedSet.CreateBuilder<KubernetesVersion>();
        var files = ImmutableArray.CreateBuilder<SelectedFiles>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var content = line.Split('#')[0].Trim();
            var words = content.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var place = new Location(file, number, 0);
            if (words is ["kubernetes", _, ..] && words.Skip(1).All(static word => KubernetesVersion.TryParse(word, out _)))
            {
                releases.UnionWith(words.Skip(1).Select(KubernetesVersion.Parse));
            }
            else if (words is [not "kubernetes", { } path] && !path.StartsWith('/') && !path.Contains("..", StringComparison.Ordinal))
            {
                files.Add(new SelectedFiles(words[0], path, place));
            }
            else if (words.Length > 0)
            {
                diagnostics.Add(CatalogDiagnostics.SelectionLine.At(place, content));
            }
        }

        return new CatalogSelection([.. releases], files.ToImmutable());
    }
}
