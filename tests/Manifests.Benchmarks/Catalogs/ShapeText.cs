using System.Globalization;
using System.Text;
using Manifests.Schema;

namespace Manifests.Benchmarks.Catalogs;

/// <summary>Numbers for objects: equal where names, requiredness and the facts that show in a model are equal all the way down.</summary>
internal sealed class ShapeText
{
    private readonly Dictionary<TypeSchema, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);

    /// <summary>What the items of lists and the values of maps are in the end.</summary>
    public static TypeSchema Innermost(TypeSchema type)
    {
        while (type.Items is { } || (type.AdditionalProperties is not null && type.Properties.IsEmpty))
        {
            type = type.Items ?? type.AdditionalProperties!;
        }

        return type;
    }

    public int NumberOf(TypeSchema type)
    {
        if (!numbers.TryGetValue(type, out var number))
        {
            var text = TextOf(type);
            if (!texts.TryGetValue(text, out number))
            {
                number = texts.Count;
                texts.Add(text, number);
            }

            numbers.Add(type, number);
        }

        return number;
    }

    private string TextOf(TypeSchema type)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{type.Kind} {type.Format} {type.Pattern} {type.Minimum} {type.Maximum} {type.MultipleOf} ");
        text.Append(CultureInfo.InvariantCulture, $"{type.MinLength} {type.MaxLength} {type.MinItems} {type.MaxItems} {type.MinProperties} {type.MaxProperties} ");
        text.Append(CultureInfo.InvariantCulture, $"{type.PreservesUnknownFields} {type.UniqueItems} {type.ListType} {string.Join(' ', type.ListMapKeys)} ");
        text.AppendJoin(' ', type.Enum.Select(static value => value.Json + value.Versions));
        text.Append(type.Items is { } items ? NumberOrName(items) : "").Append('|').Append(type.AdditionalProperties is { } values ? NumberOrName(values) : "");
        foreach (var property in type.Properties)
        {
            text.Append('\n').Append(property.Name).Append(property.IsRequired ? '!' : ' ').Append(property.Versions).Append(' ').Append(property.Default)
                .Append(' ').Append(NumberOrName(property.Type));
        }

        return text.ToString();
    }

    // By name, because named types may refer to themselves.
    private string NumberOrName(TypeSchema type) => type.Name ?? NumberOf(type).ToString(CultureInfo.InvariantCulture);
}
