using System.Collections.Immutable;

namespace Manifests;

/// <summary>What one Application of Applications applies, in the order of the waves.</summary>
/// <param name="Parent">The Application that applies them; <see langword="null"/> for those that somebody applies by hand.</param>
/// <param name="Waves">The objects by wave, the lowest wave first, by kind and name within a wave.</param>
internal sealed record AppliedGroup(TreeDocument? Parent, ImmutableArray<ImmutableArray<AppliedObject>> Waves)
{
    /// <summary>Whether somebody applies them; false for Applications that are in the tree for whoever picks them.</summary>
    public bool IsApplied { get; init; } = true;

    public IEnumerable<AppliedObject> Objects => Waves.SelectMany(static wave => wave);
}
