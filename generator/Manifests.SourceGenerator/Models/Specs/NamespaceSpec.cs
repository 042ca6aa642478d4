namespace Manifests.SourceGenerator.Models;

/// <summary>The models of one API group and version; one generated file.</summary>
/// <param name="Name">The C# namespace.</param>
/// <param name="FileName">The name of the generated file.</param>
/// <param name="Types">In ordinal order of their names.</param>
internal sealed record NamespaceSpec(string Name, string FileName, EquatableArray<TypeSpec> Types);
