using System.Globalization;
using System.Text;

namespace Manifests.Schema.Tests.Text;

/// <summary>A type with everything it says, spelled out by other means than the catalog's writer.</summary>
internal static class Everything
{
    public static string Of(TypeSchema? type)
    {
        if (type is null)
        {
            return "-";
        }

        var output = new StringBuilder().AppendJoin('|',
            type.Kind, type.Name, type.Description, type.Format, type.Pattern, type.Minimum, type.Maximum, type.ExclusiveMinimum, type.ExclusiveMaximum, type.MultipleOf,
            type.MinLength, type.MaxLength, type.MinItems, type.MaxItems, type.MinProperties, type.MaxProperties, type.UniqueItems, type.IsNullable,
            type.PreservesUnknownFields, type.IsEmbeddedResource, type.ListType, type.IsAtomicMap, type.PatchMergeKey, type.PatchStrategy,
            string.Join(',', type.ListMapKeys), string.Join(',', type.Enum), string.Join(',', type.Rules),
            Of(type.Items), Of(type.AdditionalProperties), Of(type.Not), Of(type.AllOf), Of(type.AnyOf), Of(type.OneOf));
        foreach (var property in type.Properties)
        {
            output.Append(CultureInfo.InvariantCulture, $"\n{property.Name} {property.IsRequired} {property.Versions} {property.Default} {Of(property.Type)}");
        }

        return "(" + output + ")";
    }

    private static string Of(IEnumerable<TypeSchema> types) => string.Join(';', types.Select(Of));
}
