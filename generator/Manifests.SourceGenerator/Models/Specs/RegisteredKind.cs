namespace Manifests.SourceGenerator.Models;

/// <summary>A kind and its model.</summary>
/// <param name="Kind">API version and kind, separated by a space.</param>
/// <param name="Model">The full name of the model.</param>
internal sealed record RegisteredKind(string Kind, string Model);
