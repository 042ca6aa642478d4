namespace Manifests.Platforms.ArgoflowAws.Checks;

/// <summary>Which of the Applications the root brings.</summary>
internal sealed class Picks
{
    public const string Folder = "distribution/argocd-applications";

    public Picks(TreeReview review)
    {
        var picked = review.FilesOf("distribution").Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        All =
        [
            .. from file in review.Tree.Files
               where TreePathOf(file) == Folder
               from document in file.Documents
               select (file, document, picked.Contains(file.Path)),
        ];
    }

    /// <summary>Every Application, its file, and whether it is picked.</summary>
    public IReadOnlyList<(TreeFile File, TreeDocument Document, bool IsPicked)> All { get; }

    /// <summary>The folders that picked Applications read.</summary>
    public IReadOnlySet<string> Packages => All
        .Where(static application => application.IsPicked)
        .Select(static application => application.Document.Object?.MappingOf("spec")?.MappingOf("source")?.TextOf("path"))
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);

    private static string TreePathOf(TreeFile file) => file.Path[..Math.Max(0, file.Path.LastIndexOf('/'))];
}
