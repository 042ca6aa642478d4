using System.Collections.Immutable;

namespace Manifests.Review;

/// <summary>One side of a comparison.</summary>
/// <param name="Name">The side in words.</param>
/// <param name="Trees">Its trees, sorted by folder (ordinal).</param>
public sealed record Side(string Name, ImmutableArray<SideTree> Trees)
{
    /// <summary>Whether its trees were rendered by this run, which checked them already.</summary>
    public bool IsRendered { get; init; }

    /// <summary>The side with some of its trees.</summary>
    public Side Only(Func<SideTree, bool> isWanted) =>
        this with { Trees = [.. Trees.Where(isWanted)] };
}
