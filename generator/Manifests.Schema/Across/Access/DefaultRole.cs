using System.Collections.Immutable;

namespace Manifests.Schema.Across;

/// <summary>A ClusterRole that every cluster has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TakesLabelled">The labels, set to <c>true</c>, of other ClusterRoles whose rules it takes in.</param>
/// <param name="Rules">What it allows by itself.</param>
internal sealed record DefaultRole(string Name, ImmutableArray<string> TakesLabelled, ImmutableArray<AccessRule> Rules);
