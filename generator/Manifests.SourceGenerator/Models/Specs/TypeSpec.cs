namespace Manifests.SourceGenerator.Models;

/// <summary>A model.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Kind">What makes it a resource; <see langword="null"/> for a piece of one.</param>
/// <param name="Summary">Facts about it as XML.</param>
/// <param name="Description">What its author says of it as lines of XML; <see langword="null"/> when nothing is known.</param>
/// <param name="Properties">In the order they are written.</param>
internal sealed record TypeSpec(string Name, KindSpec? Kind, string Summary, string? Description, EquatableArray<PropertySpec> Properties);
