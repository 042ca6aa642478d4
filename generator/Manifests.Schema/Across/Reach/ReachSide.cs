using System.Collections.Immutable;

namespace Manifests.Schema.Across;

/// <summary>What the policies of one end say about a connection.</summary>
/// <param name="Direction">Which end it is.</param>
/// <param name="Pods">The pods there.</param>
/// <param name="IsOpen">Whether they let it through.</param>
/// <param name="Isolating">The policies that select the pods for the direction, sorted by name; none when they are not isolated.</param>
/// <param name="AllowedBy">The first policy with a rule for the connection; <see langword="null"/> when none has one.</param>
/// <param name="Doubts">Why it is not known, in sentences without a full stop; none when it is.</param>
public sealed record ReachSide(
    ReachDirection Direction,
    PodGroup Pods,
    Certainty IsOpen,
    ImmutableArray<AppliedResource> Isolating,
    AppliedResource? AllowedBy,
    ImmutableArray<string> Doubts);
