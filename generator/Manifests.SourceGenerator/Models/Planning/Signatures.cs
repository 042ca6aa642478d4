using System.Globalization;
using System.Text;
using Manifests.Schema;

namespace Manifests.SourceGenerator.Models;

/// <summary>
/// Numbers for types: two types without names of their own have the same number when they have the same properties with
/// the same facts all the way down, so that one model can serve for both.
/// </summary>
internal sealed class Signatures
{
    private readonly Dictionary<TypeSchema, int> ofType = [];
    private readonly Dictionary<string, int> ofText = new(StringComparer.Ordinal);

    public int Of(TypeSchema type)
    {
        if (!ofType.TryGetValue(type, out var number))
        {
            var text = Text(type);
            if (!ofText.TryGetValue(text, out number))
            {
                number = ofText.Count;
                ofText.Add(text, number);
            }

            ofType.Add(type, number);
        }

        return number;
    }

    private string Text(TypeSchema type)
    {
        var text = new StringBuilder();
        AppendFacts(text, type);
        if (type.Name is { } name)
        {
            return text.Append('@').Append(name).ToString();
        }

        AppendPart(text, 'i', type.Items);
        AppendPart(text, 'a', type.AdditionalProperties);
        foreach (var property in type.Properties)
        {
            text.Append('\n').Append(property.Name).Append(property.IsRequired ? '!' : ' ')
                .Append(property.Versions).Append(' ').Append(property.Default);
            AppendPart(text, 'p', property.Type);
        }

        return text.ToString();
    }

    /// <summary>Only what shows in a model: rules and patch strategies do not.</summary>
    private static void AppendFacts(StringBuilder text, TypeSchema type)
    {
        text.Append((int)type.Kind).Append(type.PreservesUnknownFields ? 'u' : ' ').Append(type.IsEmbeddedResource ? 'r' : ' ');
        Append(text, type.Format, type.Pattern, type.Minimum, type.Maximum, type.MultipleOf);
        Append(text, type.MinLength, type.MaxLength, type.MinItems, type.MaxItems, type.MinProperties, type.MaxProperties);
        text.Append(type.ExclusiveMinimum).Append(type.ExclusiveMaximum).Append(type.UniqueItems).Append((int)type.ListType);
        Append(text, [.. type.ListMapKeys]);
        foreach (var value in type.Enum)
        {
            text.Append('=').Append(value.Json).Append(value.Versions);
        }
    }

    private static void Append(StringBuilder text, params string?[] facts)
    {
        foreach (var fact in facts)
        {
            text.Append('\t').Append(fact);
        }
    }

    private static void Append(StringBuilder text, params long?[] facts)
    {
        foreach (var fact in facts)
        {
            text.Append('\t').Append(fact?.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void AppendPart(StringBuilder text, char part, TypeSchema? type)
    {
        if (type is not null)
        {
            text.Append('\t').Append(part).Append(Of(type));
        }
    }
}
