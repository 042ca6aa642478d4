using System.Collections.Immutable;

namespace Manifests.Schema.Across;

/// <summary>Whether a connection gets through.</summary>
/// <param name="Sides">What the ends say that are pods: first the one it leaves, then the one it comes to.</param>
public sealed record ReachAnswer(ImmutableArray<ReachSide> Sides)
{
    /// <summary>Whether all ends let it through.</summary>
    public Certainty IsOpen => Sides.Aggregate(Certainty.Yes, static (all, side) => all.And(side.IsOpen));
}
