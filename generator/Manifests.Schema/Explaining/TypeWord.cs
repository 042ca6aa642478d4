namespace Manifests.Schema.Explaining;

/// <summary>A type in a word, as <c>kubectl explain</c> would show it.</summary>
internal static class TypeWord
{
    /// <summary><c>string</c>, <c>[]Container</c>, <c>map[string]quantity</c>, <c>int-or-string</c>, <c>any</c>.</summary>
    public static string Of(TypeSchema type) => type switch
    {
        { Kind: ValueKind.Array } => "[]" + (type.Items is { } items ? Of(items) : "any"),
        { Kind: ValueKind.Object, Name: { } name } => name[(name.LastIndexOf('.') + 1)..],
        { Kind: ValueKind.Object, AdditionalProperties: { } values, Properties.IsEmpty: true } => $"map[string]{Of(values)}",
        _ => Of(type.Kind),
    };

    private static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Object => "object",
        ValueKind.Array => "[]any",
        ValueKind.String => "string",
        ValueKind.Integer => "integer",
        ValueKind.Number => "number",
        ValueKind.Boolean => "boolean",
        ValueKind.IntOrString => "int-or-string",
        ValueKind.Quantity => "quantity",
        _ => "any",
    };
}
