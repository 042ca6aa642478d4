using System.Text;
using Manifests.Schema.Text;

namespace Manifests.Schema.Import;

/// <summary>A text that is equal for types that say the same, with or without what values they allow.</summary>
internal static class TypeText
{
    /// <summary>Everything but which values are allowed; whether any are listed counts.</summary>
    public static string WithoutValues(TypeSchema type, bool countsEnums)
    {
        var output = new StringBuilder();
        Append(output, type, countsEnums);
        return output.ToString();
    }

    private static void Append(StringBuilder output, TypeSchema type, bool countsEnums)
    {
        output.Append('(').Append(CatalogWords.Of(type.Kind)).Append(' ').Append(type.Name);
        var facts = TypeFacts.Of(type);
        facts.Enum = [];
        FactWriter.Append(output, facts.Build(null));
        output.Append(countsEnums && !type.Enum.IsEmpty ? " enum" : "");
        AppendPart(output, 'i', type.Items, countsEnums);
        AppendPart(output, 'v', type.AdditionalProperties, countsEnums);
        foreach (var property in type.Name is null ? type.Properties : [])
        {
            output.Append(' ').Append(property.Name).Append(property.IsRequired ? '!' : ' ');
            Append(output, property.Type, countsEnums);
        }

        output.Append(')');
    }

    private static void AppendPart(StringBuilder output, char name, TypeSchema? part, bool countsEnums)
    {
        if (part is not null)
        {
            Append(output.Append(name), part, countsEnums);
        }
    }
}
