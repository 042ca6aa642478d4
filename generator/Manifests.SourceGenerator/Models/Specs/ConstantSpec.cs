namespace Manifests.SourceGenerator.Models;

/// <summary>An allowed value that is offered by name.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Value">The text.</param>
/// <param name="Summary">Facts about it as XML.</param>
internal sealed record ConstantSpec(string Name, string Value, string Summary);
