using Manifests.Schema;

namespace Manifests.Review;

/// <summary>The side of what platforms render now.</summary>
internal static class RenderedSide
{
    private const string Name = "what the platforms render";

    /// <summary>The trees of a rendering. Their documents know the C# line that made them.</summary>
    public static Side Of(IEnumerable<Tree> trees, IKindSource kinds) => 
        new(Name, [.. trees.Select(tree => Of(tree, kinds))]) { IsRendered = true };

    private static SideTree Of(Tree tree, IKindSource kinds)
    {
        var files = new TreeFile[tree.Files.Length];
        for (var at = 0; at < files.Length; at++)
        {
            var file = tree.Files[at];
            files[at] = FileContents.Known(file.Path, file.Bytes, file.Documents, kinds) with { Origin = file.Origin };
        }

        return new SideTree(FileRoles.Assign(tree.With([.. files])), new TreePlace(tree.Folder, tree.Platform, tree.Environment), []);
    }
}
