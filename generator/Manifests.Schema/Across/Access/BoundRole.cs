using System.Collections.Immutable;

namespace Manifests.Schema.Across;

/// <summary>A role with its rules.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Resource">What makes it; <see langword="null"/> when every cluster has it.</param>
/// <param name="Rules">What it allows.</param>
/// <param name="Doubt">Why it may allow more; <see langword="null"/> when it does not.</param>
internal sealed record BoundRole(string Name, AppliedResource? Resource, ImmutableArray<AccessRule> Rules, string? Doubt);
