namespace Manifests.Schema.Text;

/// <summary>The words of the text format, in one place for reader and writer.</summary>
internal static class CatalogWords
{
    public const string FileEnding = ".catalog";
    public const string IndexPath = "index.catalog";
    public const string Header = "catalog 1";

    /// <summary>The family of a project's own definitions.</summary>
    public const string UserFamily = "user";

    public const string Package = "package";
    public const string Releases = "kubernetes";
    public const string File = "file";
    public const string Kind = "kind";
    public const string Type = "type";
    public const string Shape = "shape";
    public const string Namespaced = "namespaced";
    public const string Cluster = "cluster";
    public const string Deprecated = "deprecated";
    public const string Since = "since";
    public const string By = "by";
    public const string Removed = "removed";
    public const string Names = "names";
    public const string Stored = "stored";

    public const string Items = ":items";
    public const string Values = ":values";
    public const string AllOf = ":allOf";
    public const string AnyOf = ":anyOf";
    public const string OneOf = ":oneOf";
    public const string Not = ":not";
    public const string Rule = ":rule";

    public const string Format = "format";
    public const string Enum = "enum";
    public const string Pattern = "pattern";
    public const string Minimum = "min";
    public const string Maximum = "max";
    public const string ExclusiveMinimum = "above";
    public const string ExclusiveMaximum = "below";
    public const string MultipleOf = "multipleOf";
    public const string MinLength = "minLength";
    public const string MaxLength = "maxLength";
    public const string MinItems = "minItems";
    public const string MaxItems = "maxItems";
    public const string MinProperties = "minProperties";
    public const string MaxProperties = "maxProperties";
    public const string Unique = "unique";
    public const string Nullable = "nullable";
    public const string Preserve = "preserve";
    public const string Embedded = "embedded";
    public const string List = "list";
    public const string AtomicMap = "atomicMap";
    public const string MergeKey = "mergeKey";
    public const string Patch = "patch";
    public const string Default = "default";
    public const string Doc = "doc";

    public const string Message = "message";
    public const string MessageExpression = "messageExpression";
    public const string Reason = "reason";
    public const string FieldPath = "fieldPath";
    public const string OptionalOldSelf = "optionalOldSelf";

    // The pattern that controller-gen gives every quantity; written as a word because it is long and everywhere.
    public const string QuantityPatternWord = "quantity";

    public const string QuantityPattern =
        @"^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$";

    private static readonly string[] ValueKinds =
        ["any", "object", "array", "string", "integer", "number", "boolean", "int-or-string", "quantity"];

    private static readonly string[] ListTypes = ["none", "atomic", "set", "map"];

    public static string Of(ValueKind kind) => ValueKinds[(int)kind];

    public static string Of(ListType type) => ListTypes[(int)type];

    public static bool TryParseValueKind(string word, out ValueKind kind)
    {
        var at = Array.IndexOf(ValueKinds, word);
        kind = at < 0 ? default : (ValueKind)at;
        return at >= 0;
    }

    public static bool TryParseListType(string word, out ListType type)
    {
        var at = Array.IndexOf(ListTypes, word);
        type = at < 1 ? default : (ListType)at;
        return at >= 1;
    }
}
