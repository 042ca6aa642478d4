using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The names of a definition can stand in URLs.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, ValidateCustomResourceDefinitionNames.</remarks>
internal sealed class DefinitionNamesRule : IDefinitionRule
{
    private const string MixedCase = "at most 63 letters, digits and '-', starting with a letter and ending with a letter or digit";

    private static readonly string LowerCase = NameGrammars.Describe(NameGrammar.LabelStartingWithLetter);

    public void Check(Definition definition)
    {
        if (definition.Spec.MappingOf("names") is not { } names)
        {
            return;
        }

        CheckName(definition, names, "plural", LowerCase, isRequired: true);
        CheckName(definition, names, "singular", LowerCase, isRequired: false);
        CheckName(definition, names, "kind", MixedCase, isRequired: true);
        CheckName(definition, names, "listKind", MixedCase, isRequired: false);
        CheckList(definition, names, "shortNames", "short name");
        CheckList(definition, names, "categories", "category");
        if (names.TextOf("kind") is { Length: > 0 } kind && names.TextOf("listKind") == kind)
        {
            definition.Tell(
                SchemaDiagnostics.DefinitionListKind,
                names["listKind"],
                ["names", "listKind"],
                Shown.Text(kind),
                Shown.Text(kind + "List"));
        }
    }

    // An empty name is filled in from the kind when it is not required.
    private static void CheckName(Definition definition, Mapping names, string field, string form, bool isRequired)
    {
        if (names.TextOf(field) is not { } name)
        {
            return;
        }

        if (name.Length == 0)
        {
            if (isRequired)
            {
                definition.Tell(SchemaDiagnostics.RequiredFieldEmpty, names[field], ["names", field], field);
            }
        }
        else if (!Dns1035.IsLabel(form == MixedCase ? name.ToLowerInvariant() : name))
        {
            definition.Tell(SchemaDiagnostics.DefinitionName, names[field], ["names", field], field, Shown.Text(name), form);
        }
    }

    private static void CheckList(Definition definition, Mapping names, string field, string word)
    {
        if (names.SequenceOf(field) is not { } list)
        {
            return;
        }

        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] is Scalar { Kind: ScalarKind.String } name && !Dns1035.IsLabel(name.Text))
            {
                definition.Tell(SchemaDiagnostics.DefinitionName, name, ["names", field, index], word, Shown.Text(name.Text), LowerCase);
            }
        }
    }
}
