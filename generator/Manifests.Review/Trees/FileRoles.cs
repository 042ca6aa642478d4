namespace Manifests.Review;

/// <summary>Tells resources from what only looks like them: patches, and files that a kustomization reads as something else.</summary>
internal static class FileRoles
{
    private static readonly string[] Patches = ["patches[", "patchesStrategicMerge[", "patchesJson6902["];

    /// <summary>The tree with the roles that its kustomizations give to files.</summary>
    public static Tree Assign(Tree tree)
    {
        var roles = new Dictionary<string, TreeFileRole>(StringComparer.Ordinal);
        foreach (var reference in new TreeGraph(tree).Kustomizations.Values.SelectMany(static kustomization => kustomization.References))
        {
            if (reference.Target == ReferenceTarget.File && RoleOf(reference) is { } role)
            {
                roles.TryAdd(reference.Path, role);
            }
        }

        return roles.Count == 0 ? tree : tree.With([.. tree.Files.Select(file => With(file, roles))]);
    }

    private static TreeFileRole? RoleOf(KustomizationReference reference) => reference switch
    {
        _ when StartsWithAny(reference.Field, Patches) => TreeFileRole.MergePatch,
        { Kind: ReferenceKind.File or ReferenceKind.Plugin } => TreeFileRole.Yaml,
        _ => null,
    };

    private static TreeFile With(TreeFile file, Dictionary<string, TreeFileRole> roles) =>
        file.Role is TreeFileRole.Resources or TreeFileRole.Yaml && roles.TryGetValue(file.Path, out var role)
            ? file with { Role = role }
            : file;

    private static bool StartsWithAny(string field, string[] starts) =>
        Array.Exists(starts, start => field.StartsWith(start, StringComparison.Ordinal));
}
