using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The keys by which a strategic merge patch says more than values.</summary>
internal static class PatchDirectives
{
    private static readonly TypeSchema TextType = new(ValueKind.String);
    private static readonly TypeSchema ListType = new(ValueKind.Array);
    private static readonly TypeSchema Action = new(ValueKind.String)
    {
        Enum = [new("\"replace\"", VersionRange.All), new("\"merge\"", VersionRange.All), new("\"delete\"", VersionRange.All)],
    };

    private static readonly TypeSchema Keys = new(ValueKind.Array) { Items = TextType };

    public static bool IsDirective(string key) =>
        key is "$patch" or "$retainKeys"
        || key.StartsWith("$setElementOrder/", StringComparison.Ordinal)
        || key.StartsWith("$deleteFromPrimitiveList/", StringComparison.Ordinal);

    public static void Check(SchemaWalk walk, MappingEntry directive) =>
        walk.Value(directive.Key, directive.Value, directive.Key switch { "$patch" => Action, "$retainKeys" => Keys, _ => ListType });
}
