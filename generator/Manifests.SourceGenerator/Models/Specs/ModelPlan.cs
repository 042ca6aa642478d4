namespace Manifests.SourceGenerator.Models;

/// <summary>What the catalog files of a project become.</summary>
/// <param name="Namespaces">The files to generate.</param>
/// <param name="Findings">What is wrong with the catalog.</param>
/// <param name="HasOwnDefinitions">Whether a user's own definitions are among them, whose kinds the program has to be told of.</param>
internal sealed record ModelPlan(EquatableArray<NamespaceSpec> Namespaces, EquatableArray<CatalogFinding> Findings, bool HasOwnDefinitions);
