using System.Globalization;
using System.Text;

namespace Manifests.Schema.Text;

/// <summary>Writes the facts behind a type's word, always in the same order.</summary>
internal static class FactWriter
{
    private static readonly TypeSchema Nothing = new(ValueKind.Any);

    /// <summary>Whether a type says more than its kind, its items, its values and its properties.</summary>
    public static bool HasFacts(TypeSchema type)
    {
        if (!type.AllOf.IsEmpty || !type.AnyOf.IsEmpty || !type.OneOf.IsEmpty || type.Not is not null || !type.Rules.IsEmpty)
        {
            return true;
        }

        var facts = new StringBuilder();
        Append(facts, type);
        return facts.Length > 0;
    }

    /// <summary>Adds all facts, each with a blank before it.</summary>
    public static void Append(StringBuilder output, TypeSchema type) => AppendDifferences(output, type, Nothing);

    /// <summary>Adds the facts that another type does not say in the same way.</summary>
    public static void AppendDifferences(StringBuilder output, TypeSchema type, TypeSchema other)
    {
        AppendWord(output, CatalogWords.Format, type.Format, other.Format);
        if (!type.Enum.SequenceEqual(other.Enum))
        {
            AppendEnum(output, type);
        }

        AppendPattern(output, type, other);
        AppendWord(output, type.ExclusiveMinimum ? CatalogWords.ExclusiveMinimum : CatalogWords.Minimum, type.Minimum, other.Minimum);
        AppendWord(output, type.ExclusiveMaximum ? CatalogWords.ExclusiveMaximum : CatalogWords.Maximum, type.Maximum, other.Maximum);
        AppendWord(output, CatalogWords.MultipleOf, type.MultipleOf, other.MultipleOf);
        AppendNumber(output, CatalogWords.MinLength, type.MinLength, other.MinLength);
        AppendNumber(output, CatalogWords.MaxLength, type.MaxLength, other.MaxLength);
        AppendNumber(output, CatalogWords.MinItems, type.MinItems, other.MinItems);
        AppendNumber(output, CatalogWords.MaxItems, type.MaxItems, other.MaxItems);
        AppendNumber(output, CatalogWords.MinProperties, type.MinProperties, other.MinProperties);
        AppendNumber(output, CatalogWords.MaxProperties, type.MaxProperties, other.MaxProperties);
        AppendFlag(output, CatalogWords.Unique, type.UniqueItems, other.UniqueItems);
        AppendFlag(output, CatalogWords.Nullable, type.IsNullable, other.IsNullable);
        AppendFlag(output, CatalogWords.Preserve, type.PreservesUnknownFields, other.PreservesUnknownFields);
        AppendFlag(output, CatalogWords.Embedded, type.IsEmbeddedResource, other.IsEmbeddedResource);
        AppendListType(output, type, other);
        AppendFlag(output, CatalogWords.AtomicMap, type.IsAtomicMap, other.IsAtomicMap);
        AppendWord(output, CatalogWords.Patch, type.PatchStrategy, other.PatchStrategy);
        AppendWord(output, CatalogWords.MergeKey, type.PatchMergeKey, other.PatchMergeKey);
        if (type.Description != other.Description)
        {
            AppendText(output, CatalogWords.Doc, type.Description);
        }
    }

    public static void AppendRule(StringBuilder output, CelRule rule)
    {
        output.Append(' ');
        JsonText.AppendQuoted(output, rule.Rule);
        AppendText(output, CatalogWords.Message, rule.Message);
        AppendText(output, CatalogWords.MessageExpression, rule.MessageExpression);
        AppendWord(output, CatalogWords.Reason, rule.Reason, null);
        AppendText(output, CatalogWords.FieldPath, rule.FieldPath);
        AppendFlag(output, CatalogWords.OptionalOldSelf, rule.OptionalOldSelf, false);
    }

    private static void AppendText(StringBuilder output, string word, string? text)
    {
        if (text is not null)
        {
            output.Append(' ').Append(word).Append(' ');
            JsonText.AppendQuoted(output, text);
        }
    }

    private static void AppendWord(StringBuilder output, string word, string? value, string? other)
    {
        if (value is not null && value != other)
        {
            output.Append(' ').Append(word).Append(' ').Append(value);
        }
    }

    private static void AppendNumber(StringBuilder output, string word, long? value, long? other)
    {
        if (value is { } number && number != other)
        {
            output.Append(' ').Append(word).Append(' ').Append(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void AppendFlag(StringBuilder output, string word, bool value, bool other)
    {
        if (value && !other)
        {
            output.Append(' ').Append(word);
        }
    }

    private static void AppendPattern(StringBuilder output, TypeSchema type, TypeSchema other)
    {
        if (type.Pattern is null || type.Pattern == other.Pattern)
        {
            return;
        }

        if (type.Pattern == CatalogWords.QuantityPattern)
        {
            output.Append(' ').Append(CatalogWords.Pattern).Append(' ').Append(CatalogWords.QuantityPatternWord);
        }
        else
        {
            AppendText(output, CatalogWords.Pattern, type.Pattern);
        }
    }

    private static void AppendEnum(StringBuilder output, TypeSchema type)
    {
        output.Append(' ').Append(CatalogWords.Enum).Append(" (");
        for (var at = 0; at < type.Enum.Length; at++)
        {
            output.Append(at > 0 ? " " : "").Append(type.Enum[at].Json);
            CatalogWriter.AppendRange(output, '@', type.Enum[at].Versions);
        }

        output.Append(')');
    }

    private static void AppendListType(StringBuilder output, TypeSchema type, TypeSchema other)
    {
        if (type.ListType == ListType.None || (type.ListType == other.ListType && type.ListMapKeys.SequenceEqual(other.ListMapKeys)))
        {
            return;
        }

        output.Append(' ').Append(CatalogWords.List).Append(' ').Append(CatalogWords.Of(type.ListType));
        for (var at = 0; at < type.ListMapKeys.Length; at++)
        {
            output.Append(at == 0 ? " (" : " ");
            CatalogWriter.AppendName(output, type.ListMapKeys[at]);
        }

        output.Append(type.ListMapKeys.IsEmpty ? "" : ")");
    }
}
