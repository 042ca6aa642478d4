using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What rules ask of texts.</summary>
internal static partial class Expect
{
    /// <summary>
    /// Asks a text for a form, or each text of a list. An empty text is a field that was left out, but an empty item of a list is one.
    /// </summary>
    public static void Form(SchemaWalk walk, Mapping owner, string field, TextForm form)
    {
        if (owner.TextOf(field) is { Length: > 0 })
        {
            Form(walk, owner[field]!, [field], form);
        }
        else if (owner.SequenceOf(field) is { } list)
        {
            for (var index = 0; index < list.Count; index++)
            {
                Form(walk, list[index], [field, index], form);
            }
        }
    }

    /// <summary>Asks a text, also an empty one, for a form.</summary>
    public static void Form(SchemaWalk walk, Node node, ReadOnlySpan<PathStep> place, TextForm form)
    {
        if (node is Scalar { Kind: ScalarKind.String } text && !form.Accepts(text.Text, walk.Version))
        {
            NotForm(walk, text, place, form.Describe(walk.Version));
        }
    }

    /// <summary>Tells that a text is not what was expected.</summary>
    /// <param name="walk">Where findings go; the trail stands above the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="place">The steps to it.</param>
    /// <param name="words">What was expected, as it follows "expected".</param>
    public static void NotForm(SchemaWalk walk, Node text, ReadOnlySpan<PathStep> place, string words) =>
        walk.Findings.AddBelow(SchemaDiagnostics.BadFormat, text, place, words, walk.Findings.Show(text));
}
