using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// What the server wants of single fields of a type beyond what OpenAPI says, after its defaults. A null is no value; an empty
/// text is one only where the server does not take it for an absent field.
/// </summary>
/// <param name="typeName">The upstream name of the type.</param>
internal sealed class FieldRule(string typeName) : ITypeRule
{
    public string TypeName { get; } = typeName;

    /// <summary>The first release that has the rule; absent for all.</summary>
    public KubernetesVersion Since { get; init; }

    /// <summary>Fields that have to be there although OpenAPI calls them optional. They may not be empty either.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>Fields that may not be an empty text or list when they are there.</summary>
    public ImmutableArray<string> NotEmpty { get; init; } = [];

    /// <summary>The integers that fields take.</summary>
    public ImmutableArray<(string Field, NumberRange Range)> Numbers { get; init; } = [];

    /// <summary>The grammars of fields, also of each item of a list of texts. Empty texts are left to <see cref="NotEmpty"/>.</summary>
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
        foreach (var field in NotEmpty)
        {
            CheckFilled(walk, value, field);
        }

        foreach (var (field, range) in Numbers)
        {
            CheckNumber(walk, value, field, range);
        }

        foreach (var (field, form) in Texts)
        {
            CheckText(walk, value, field, form);
        }

        foreach (var (field, most) in Lengths)
        {
            CheckLength(walk, value, field, most);
        }
    }

    public bool AsksFor(string field) => NotEmpty.Contains(field) || Required.Contains(field);

    /// <summary>Checks the number of a field, when it has one.</summary>
    public static void CheckNumber(SchemaWalk walk, Mapping value, string field, NumberRange range)
    {
        if (value.Int64Of(field) is { } number && !range.Contains(number))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.NumberOutOfRange, value[field]!, [field], range.Describe(), number);
        }
    }

    /// <summary>Checks the text of a field, or each text of its list.</summary>
    public static void CheckText(SchemaWalk walk, Mapping value, string field, TextForm form)
    {
        if (value.TextOf(field) is { Length: > 0 } text)
        {
            if (!form.Accepts(text, walk.Version))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.BadText, value[field]!, [field], Shown.Text(text), field, form.Describe(walk.Version));
            }
        }
        else if (value.SequenceOf(field) is { } list)
        {
            CheckTexts(walk, list, field, form);
        }
    }

    private static void CheckTexts(SchemaWalk walk, Sequence list, string field, TextForm form)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] is Scalar { Kind: ScalarKind.String } item && !form.Accepts(item.Text, walk.Version))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.BadText, item, [field, index], Shown.Text(item.Text), field, form.Describe(walk.Version));
            }
        }
    }

    private static void CheckFilled(SchemaWalk walk, Mapping value, string field)
    {
        if (value[field] is Scalar { Kind: ScalarKind.String, Text: "" } text)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.FieldEmpty, text, [field], field);
        }
        else if (value[field] is Sequence { Count: 0 } list && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.TooFewItems, list, [field], Shown.Count(1, "item", "items"), Shown.Count(0, "item", "items"));
        }
    }

    private static void CheckLength(SchemaWalk walk, Mapping value, string field, int most)
    {
        if (value.SequenceOf(field) is { } list && list.Count > most)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.TooManyItems,
                list,
                [field],
                Shown.Count(most, "item", "items"),
                Shown.Count(list.Count, "item", "items"));
        }
    }

    private void CheckPresence(SchemaWalk walk, Mapping value)
    {
        foreach (var field in Required)
        {
            if (value.HasValue(field))
            {
                CheckFilled(walk, value, field);
            }
            else if (!walk.Options.Partial)
            {
                walk.Findings.Add(SchemaDiagnostics.FieldMissing, value, field);
            }
        }
    }
}
