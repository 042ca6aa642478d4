using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Checks;

/// <summary>No object is patched twice in one kustomization, and what is patched is there, as far as it is not in a remote base.</summary>
internal static class PatchTargets
{
    public static void Check(TreeReview review)
    {
        foreach (var (folder, _, content) in Kustomizations.Of(review.Tree))
        {
            var files = review.FilesOf(folder);
            var isWhole = !files
                .Where(static file => file.Role == TreeFileRole.Kustomization)
                .SelectMany(static file => Kustomizations.RemoteBases(file.Documents[0].Object!))
                .Any();
            var objects = files
                .Where(static file => file.Role == TreeFileRole.Resources)
                .SelectMany(static file => file.Documents)
                .Select(Identity)
                .ToHashSet();
            var patched = new Dictionary<(string, string), string>();
            foreach (var (path, patch) in PatchesOf(review.Tree, folder, content))
            {
                if (!patched.TryAdd(Identity(patch), path))
                {
                    review.Tell(patch, patch.Root, ArgoflowAwsDiagnostics.TwoPatches, patch, patched[Identity(patch)], path);
                }

                if (isWhole && !objects.Contains(Identity(patch)))
                {
                    review.Tell(patch, patch.Root, ArgoflowAwsDiagnostics.NoTarget, patch);
                }
            }
        }
    }

    private static IEnumerable<(string Path, TreeDocument Patch)> PatchesOf(Tree tree, string folder, Mapping kustomization) =>
        from patch in kustomization.SequenceOf("patches")?.OfType<Mapping>() ?? []
        let path = patch.TextOf("path")
        where path is not null
        from document in tree.TryFind($"{folder}/{path}", out var file) ? file.Documents : []
        select (path, document);

    private static (string Kind, string Name) Identity(TreeDocument document) => (document.Kind, document.Name);
}
