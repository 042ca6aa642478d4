namespace Manifests.SourceGenerator.Models;

/// <summary>The allowed values of a property, offered as constants.</summary>
/// <param name="Name">The name of the nested class.</param>
/// <param name="Constants">The values in the order of the schema.</param>
internal sealed record ConstantsSpec(string Name, EquatableArray<ConstantSpec> Constants);
