using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Checks;

/// <summary>The kustomizations of the tree.</summary>
internal static class Kustomizations
{
    /// <summary>Each with its folder.</summary>
    public static IEnumerable<(string Folder, TreeFile File, Mapping Content)> Of(Tree tree) =>
        from file in tree.Files
        where file.Role == TreeFileRole.Kustomization && file.Documents is [{ Object: not null }]
        select (file.Path[..file.Path.LastIndexOf('/')], file, file.Documents[0].Object!);

    /// <summary>The bases that are elsewhere.</summary>
    public static IEnumerable<Scalar> RemoteBases(Mapping kustomization) =>
        kustomization.SequenceOf("resources")?.OfType<Scalar>().Where(static resource => IsRemote(resource.Text)) ?? [];

    private static bool IsRemote(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("github.com/", StringComparison.Ordinal);
}
