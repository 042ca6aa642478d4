using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// What the server wants of single fields of a type beyond what OpenAPI says, after its defaults, as a row of a table. A null is
/// no value; an empty text is one only where the server does not take it for an absent field.
/// </summary>
/// <param name="typeName">The upstream name of the type.</param>
internal sealed class FieldRule(string typeName) : ITypeRule
{
    public string TypeName { get; } = typeName;

    /// <summary>The first release that has the rule; absent for all.</summary>
    public KubernetesVersion Since { get; init; }

    /// <summary>Fields that have to be there although OpenAPI calls them optional. They may not be empty either.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>Fields that OpenAPI asks for, and that may not be an empty text or list either.</summary>
    public ImmutableArray<string> NotEmpty { get; init; } = [];

    /// <summary>Fields that may be left out, but not be an empty text or list.</summary>
    public ImmutableArray<string> NotEmptyIfSet { get; init; } = [];

    /// <summary>The integers that fields take.</summary>
    public ImmutableArray<(string Field, NumberRange Range)> Numbers { get; init; } = [];

    /// <summary>The forms of fields, also of each item of a list of texts. Empty texts are left to the other properties.</summary>
    public ImmutableArray<(string Field, TextForm Form)> Texts { get; init; } = [];

    /// <summary>The greatest number of items of lists.</summary>
    public ImmutableArray<(string Field, int Most)> Lengths { get; init; } = [];

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Version < Since)
        {
            return;
        }

        CheckPresence(walk, value);
        foreach (var (field, range) in Numbers)
        {
            Expect.Number(walk, value, field, range);
        }

        foreach (var (field, form) in Texts)
        {
            Expect.Form(walk, value, field, form);
        }

        foreach (var (field, most) in Lengths)
        {
            Expect.Length(walk, value, field, most);
        }
    }

    public bool AsksFor(string field) => NotEmpty.Contains(field) || Required.Contains(field);

    private void CheckPresence(SchemaWalk walk, Mapping value)
    {
        foreach (var field in Required)
        {
            Expect.Present(walk, value, field);
            Expect.NotEmpty(walk, value, field);
        }

        foreach (var field in NotEmpty)
        {
            Expect.NotEmpty(walk, value, field);
        }

        foreach (var field in NotEmptyIfSet)
        {
            Expect.NotEmptyIfSet(walk, value, field);
        }
    }
}
