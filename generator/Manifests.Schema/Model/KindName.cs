namespace Manifests.Schema;

/// <summary>What manifests write to name a kind.</summary>
/// <param name="ApiVersion">As manifests write it: <c>v1</c>, <c>apps/v1</c>.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Versions">The Kubernetes releases that serve it.</param>
public sealed record KindName(string ApiVersion, string Kind, VersionRange Versions);
