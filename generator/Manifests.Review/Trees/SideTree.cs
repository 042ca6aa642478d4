using System.Collections.Immutable;

namespace Manifests.Review;

/// <summary>A tree of a side, with every file known for what it is.</summary>
/// <param name="Tree">
/// The files; their roles are found out from their content, also those of a rendered tree, so that both sides agree.
/// </param>
/// <param name="Place">Which tree it is; without a cluster.</param>
/// <param name="Unread">Paths of files that are there and were not read as a whole.</param>
public sealed record SideTree(Tree Tree, TreePlace Place, ImmutableHashSet<string> Unread)
{
    /// <summary>Whether the Kubernetes release is known.</summary>
    public bool HasRelease => Tree.Kubernetes != default;
}
