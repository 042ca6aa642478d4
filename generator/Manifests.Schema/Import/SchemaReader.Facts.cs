using System.Collections.Immutable;
using System.Globalization;
using Manifests.Patterns;
using Manifests.Schema.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Import;

/// <content>The facts that are single values.</content>
internal sealed partial class SchemaReader
{
    private void ReadFacts(Mapping schema, string path, TypeFacts facts)
    {
        foreach (var entry in schema)
        {
            if (!ReadBound(entry.Key, entry.Value, path, facts) && !ReadFlag(entry.Key, entry.Value, facts))
            {
                ReadText(entry.Key, entry.Value, path, facts);
            }
        }
    }

    private bool ReadBound(string key, Node value, string path, TypeFacts facts)
    {
        switch (key)
        {
            case "minLength":
                facts.MinLength = Whole(key, value, path);
                return true;
            case "maxLength":
                facts.MaxLength = Whole(key, value, path);
                return true;
            case "minItems":
                facts.MinItems = Whole(key, value, path);
                return true;
            case "maxItems":
                facts.MaxItems = Whole(key, value, path);
                return true;
            case "minProperties":
                facts.MinProperties = Whole(key, value, path);
                return true;
            case "maxProperties":
                facts.MaxProperties = Whole(key, value, path);
                return true;
            case "minimum":
                facts.Minimum = Number(key, value, path);
                return true;
            case "maximum":
                facts.Maximum = Number(key, value, path);
                return true;
            case "multipleOf":
                facts.MultipleOf = Number(key, value, path);
                return true;
            default:
                return false;
        }
    }

    private static bool ReadFlag(string key, Node value, TypeFacts facts)
    {
        var isTrue = value is Scalar { Kind: ScalarKind.Boolean, Text: "true" };
        switch (key)
        {
            case "exclusiveMinimum":
                facts.ExclusiveMinimum = isTrue;
                return true;
            case "exclusiveMaximum":
                facts.ExclusiveMaximum = isTrue;
                return true;
            case "uniqueItems":
                facts.UniqueItems = isTrue;
                return true;
            case "nullable":
                facts.IsNullable = isTrue;
                return true;
            case "x-kubernetes-preserve-unknown-fields":
                facts.PreservesUnknownFields = isTrue;
                return true;
            case "x-kubernetes-embedded-resource":
                facts.IsEmbeddedResource = isTrue;
                return true;
            default:
                return false;
        }
    }

    private void ReadText(string key, Node value, string path, TypeFacts facts)
    {
        switch (key)
        {
            case "format":
                facts.Format = Text(key, value, path);
                break;
            case "pattern":
                facts.Pattern = Pattern(value, path);
                break;
            case "enum":
                facts.Enum = ReadEnum(value, path);
                break;
            case "x-kubernetes-list-type":
                facts.ListType = ReadListType(value, path);
                break;
            case "x-kubernetes-list-map-keys":
                facts.ListMapKeys = [.. (value as Sequence ?? []).OfType<Scalar>().Select(static name => name.Text)];
                break;
            case "x-kubernetes-map-type":
                facts.IsAtomicMap = Text(key, value, path) == "atomic";
                break;
            case "x-kubernetes-patch-merge-key":
                facts.PatchMergeKey = Text(key, value, path);
                break;
            case "x-kubernetes-patch-strategy":
                facts.PatchStrategy = Text(key, value, path);
                break;
        }
    }

    private string? Pattern(Node value, string path)
    {
        var pattern = Text("pattern", value, path);
        if (pattern is not null && Re2Pattern.Read(pattern) is { IsUsable: false } read)
        {
            diagnostics.Add(CatalogDiagnostics.BadPattern.At(value.Location, path.Length == 0 ? subject : path, read.Problem.TrimEnd('.')));
        }

        return pattern;
    }

    private ImmutableArray<EnumValue> ReadEnum(Node value, string path)
    {
        if (value is Sequence values)
        {
            return [.. values.Select(static item => new EnumValue(NodeJson.Of(item), VersionRange.All))];
        }

        BadFact(value, "enum", path, "a list of values");
        return [];
    }

    private ListType ReadListType(Node value, string path)
    {
        if (value is Scalar scalar && CatalogWords.TryParseListType(scalar.Text, out var type))
        {
            return type;
        }

        BadFact(value, "x-kubernetes-list-type", path, "atomic, set or map");
        return ListType.None;
    }

    private string? Text(string key, Node value, string path)
    {
        if (value is Scalar { Kind: ScalarKind.String } scalar)
        {
            return scalar.Text;
        }

        BadFact(value, key, path, "a text");
        return null;
    }

    private long? Whole(string key, Node value, string path)
    {
        if (value is Scalar { Kind: ScalarKind.Integer } scalar
            && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        BadFact(value, key, path, "a whole number");
        return null;
    }

    private string? Number(string key, Node value, string path)
    {
        if (value is Scalar { Kind: ScalarKind.Integer or ScalarKind.Float } scalar)
        {
            return scalar.Text;
        }

        BadFact(value, key, path, "a number");
        return null;
    }
}
