namespace Manifests.SourceGenerator.Models;

/// <summary>The C# type of a value.</summary>
/// <param name="Form">Which one.</param>
/// <param name="Model">The full name of a model; <see langword="null"/> for other forms.</param>
/// <param name="Item">The items of a list or the values of a map; <see langword="null"/> for other forms.</param>
internal sealed record ValueSpec(ValueForm Form, string? Model = null, ValueSpec? Item = null)
{
    public static ValueSpec OfModel(string name) => new(ValueForm.Model, name);

    public static ValueSpec ListOf(ValueSpec item) => new(ValueForm.List, null, item);

    public static ValueSpec MapOf(ValueSpec item) => new(ValueForm.Map, null, item);
}
