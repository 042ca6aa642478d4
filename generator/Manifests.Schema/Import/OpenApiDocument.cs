namespace Manifests.Schema.Import;

/// <summary>What one OpenAPI document says.</summary>
/// <param name="Release">The Kubernetes release that it is of.</param>
/// <param name="Types">Its shared types by upstream name. Uses of a type have its name and no properties.</param>
/// <param name="Kinds">The kinds that objects can be made of.</param>
internal sealed record OpenApiDocument(
    KubernetesVersion Release,
    IReadOnlyDictionary<string, TypeSchema> Types,
    IReadOnlyList<OpenApiKind> Kinds);
