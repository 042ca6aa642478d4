using System.Collections.Immutable;

namespace Manifests.Schema.Text;

/// <summary>Reads the facts behind a type's word.</summary>
internal static class FactReader
{
    public static void Read(CatalogLine line, TypeFacts facts, DefaultValue? property)
    {
        while (!line.IsAtEnd)
        {
            var fact = line.Word("a fact");
            if (fact == CatalogWords.Default)
            {
                ReadDefault(line, property);
                continue;
            }

            facts.Changed = true;
            if (!ReadFlag(fact, facts) && !ReadBound(line, fact, facts))
            {
                ReadValue(line, fact, facts);
            }
        }
    }

    public static CelRule ReadRule(CatalogLine line)
    {
        var rule = line.QuotedText("the text of a rule");
        string? message = null, messageExpression = null, reason = null, fieldPath = null;
        var optionalOldSelf = false;
        while (!line.IsAtEnd)
        {
            var word = line.Word("a part of a rule");
            switch (word)
            {
                case CatalogWords.Message:
                    message = line.QuotedText("a message");
                    break;
                case CatalogWords.MessageExpression:
                    messageExpression = line.QuotedText("a message expression");
                    break;
                case CatalogWords.Reason:
                    reason = line.Word("a reason");
                    break;
                case CatalogWords.FieldPath:
                    fieldPath = line.QuotedText("a field path");
                    break;
                case CatalogWords.OptionalOldSelf:
                    optionalOldSelf = true;
                    break;
                default:
                    throw line.Fail("'" + word + "' is not a part of a rule.");
            }
        }

        return new CelRule(rule, message, messageExpression, reason, fieldPath, optionalOldSelf);
    }

    private static void ReadDefault(CatalogLine line, DefaultValue? property)
    {
        if (property is null)
        {
            throw line.Fail("a default stands at a place that is no property.");
        }

        property.Json = line.Json("a default value as JSON");
    }

    private static bool ReadFlag(string fact, TypeFacts facts)
    {
        switch (fact)
        {
            case CatalogWords.Unique:
                return facts.UniqueItems = true;
            case CatalogWords.Nullable:
                return facts.IsNullable = true;
            case CatalogWords.Preserve:
                return facts.PreservesUnknownFields = true;
            case CatalogWords.Embedded:
                return facts.IsEmbeddedResource = true;
            case CatalogWords.AtomicMap:
                return facts.IsAtomicMap = true;
            default:
                return false;
        }
    }

    private static bool ReadBound(CatalogLine line, string fact, TypeFacts facts)
    {
        switch (fact)
        {
            case CatalogWords.MinLength:
                facts.MinLength = line.Number64(fact);
                return true;
            case CatalogWords.MaxLength:
                facts.MaxLength = line.Number64(fact);
                return true;
            case CatalogWords.MinItems:
                facts.MinItems = line.Number64(fact);
                return true;
            case CatalogWords.MaxItems:
                facts.MaxItems = line.Number64(fact);
                return true;
            case CatalogWords.MinProperties:
                facts.MinProperties = line.Number64(fact);
                return true;
            case CatalogWords.MaxProperties:
                facts.MaxProperties = line.Number64(fact);
                return true;
            default:
                return false;
        }
    }

    private static void ReadValue(CatalogLine line, string fact, TypeFacts facts)
    {
        switch (fact)
        {
            case CatalogWords.Format:
                facts.Format = line.Word("a format");
                break;
            case CatalogWords.Enum:
                facts.Enum = ReadEnum(line);
                break;
            case CatalogWords.Pattern:
                facts.Pattern = line.TryWord(CatalogWords.QuantityPatternWord) ? CatalogWords.QuantityPattern : line.QuotedText("a pattern");
                break;
            case CatalogWords.Minimum or CatalogWords.ExclusiveMinimum:
                facts.Minimum = line.Word("a number");
                facts.ExclusiveMinimum = fact == CatalogWords.ExclusiveMinimum;
                break;
            case CatalogWords.Maximum or CatalogWords.ExclusiveMaximum:
                facts.Maximum = line.Word("a number");
                facts.ExclusiveMaximum = fact == CatalogWords.ExclusiveMaximum;
                break;
            case CatalogWords.MultipleOf:
                facts.MultipleOf = line.Word("a number");
                break;
            case CatalogWords.List:
                ReadListType(line, facts);
                break;
            case CatalogWords.MergeKey:
                facts.PatchMergeKey = line.Name("a merge key");
                break;
            case CatalogWords.Doc:
                facts.Description = line.QuotedText("a description");
                break;
            case CatalogWords.Patch:
                facts.PatchStrategy = line.Word("a patch strategy");
                break;
            default:
                throw line.Fail("'" + fact + "' is not a fact of the catalog.");
        }
    }

    private static void ReadListType(CatalogLine line, TypeFacts facts)
    {
        var word = line.Word("a list type");
        facts.ListType = CatalogWords.TryParseListType(word, out var type)
            ? type
            : throw line.Fail("'" + word + "' is not a list type; atomic, set or map was expected.");
        if (line.Peek() != '(')
        {
            return;
        }

        facts.ListMapKeys = line.NamesInBrackets("a list key");
    }

    private static ImmutableArray<EnumValue> ReadEnum(CatalogLine line)
    {
        if (line.Peek() != '(')
        {
            throw line.Expected("'(' and the allowed values");
        }

        line.TryTake('(');
        var values = ImmutableArray.CreateBuilder<EnumValue>();
        while (line.Peek() != ')')
        {
            var json = line.Json("an allowed value as JSON");
            values.Add(new EnumValue(json, line.TryTake('@') ? line.Range() : VersionRange.All));
        }

        line.TryTake(')');
        return values.ToImmutable();
    }
}
