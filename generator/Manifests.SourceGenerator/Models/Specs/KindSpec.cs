namespace Manifests.SourceGenerator.Models;

/// <summary>What makes a model a resource.</summary>
/// <param name="ApiVersion">As manifests write it.</param>
/// <param name="Kind">The kind.</param>
/// <param name="IsNamespaced">Whether its objects live in a namespace.</param>
internal sealed record KindSpec(string ApiVersion, string Kind, bool IsNamespaced);
