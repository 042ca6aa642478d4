using System.Globalization;
using Manifests.Schema.Validation;

namespace Manifests.Schema.Explaining;

/// <summary>What a type asks of values, in words.</summary>
internal static class FactWords
{
    /// <summary>The facts of a type, then those of the items of a list or the values of a map.</summary>
    public static IEnumerable<ExplainedFact> Of(TypeSchema type) => Own(type)
        .Concat(type.Items is { } items ? Inner("item", items) : [])
        .Concat(type.AdditionalProperties is { } values ? Inner("value", values) : []);

    private static IEnumerable<ExplainedFact> Inner(string word, TypeSchema type) =>
        Of(type).Select(fact => fact with { Name = $"{word} {fact.Name}" });

    private static IEnumerable<ExplainedFact> Own(TypeSchema type) => All(type)
        .Where(static fact => fact.Value is not null)
        .Select(static fact => new ExplainedFact(fact.Name, fact.Value!));

    private static IEnumerable<(string Name, string? Value)> All(TypeSchema type) =>
    [
        ("format", type.Format),
        ("pattern", type.Pattern),
        ("range", Numbers(type)),
        ("multiple of", type.MultipleOf),
        ("length", Span(type.MinLength, type.MaxLength)),
        ("items", Span(type.MinItems, type.MaxItems)),
        ("keys", Span(type.MinProperties, type.MaxProperties)),
        ("repeated items", type.UniqueItems ? "refused" : null),
        ("list", List(type)),
        ("map", type.IsAtomicMap ? "replaced as a whole" : null),
        ("patch", Patch(type)),
        ("null", type.IsNullable ? "allowed" : null),
        ("unknown fields", type.PreservesUnknownFields && type.Kind == ValueKind.Object ? "kept" : null),
        ("embedded", type.IsEmbeddedResource ? "a whole resource" : null),
        ("all of", Branches(type.AllOf, "and")),
        ("at least one of", Branches(type.AnyOf, "or")),
        ("exactly one of", Branches(type.OneOf, "or")),
        ("not", type.Not is { } not ? BranchWords.Describe(not) : null),
    ];

    private static string? Branches(IReadOnlyList<TypeSchema> branches, string conjunction) =>
        branches.Count == 0 ? null : Shown.Join([.. branches.Select(BranchWords.Describe)], conjunction);

    private static string? Numbers(TypeSchema type)
    {
        var from = type.Minimum is { } minimum ? (type.ExclusiveMinimum ? "above " : "from ") + minimum : null;
        var to = type.Maximum is { } maximum ? (type.ExclusiveMaximum ? "below " : "to ") + maximum : null;
        return (from, to) switch
        {
            (null, null) => null,
            ({ } low, null) => type.ExclusiveMinimum ? low : $"at least {type.Minimum}",
            (null, { } high) => type.ExclusiveMaximum ? high : $"at most {type.Maximum}",
            ({ } low, { } high) => type is { ExclusiveMinimum: false, ExclusiveMaximum: false } ? $"{type.Minimum} to {type.Maximum}" : $"{low} {high}",
        };
    }

    private static string? Span(long? least, long? most) => (least, most) switch
    {
        (null or 0, null) => null,
        (null or 0, { } greatest) => string.Create(CultureInfo.InvariantCulture, $"at most {greatest}"),
        ({ } lowest, null) => string.Create(CultureInfo.InvariantCulture, $"at least {lowest}"),
        ({ } lowest, { } greatest) when lowest == greatest => string.Create(CultureInfo.InvariantCulture, $"exactly {lowest}"),
        ({ } lowest, { } greatest) => string.Create(CultureInfo.InvariantCulture, $"{lowest} to {greatest}"),
    };

    private static string? List(TypeSchema type) => type.ListType switch
    {
        ListType.Atomic => "replaced as a whole",
        ListType.Set => "set",
        ListType.Map => $"map by {string.Join(", ", type.ListMapKeys)}",
        _ => null,
    };

    private static string? Patch(TypeSchema type) => (type.PatchStrategy, type.PatchMergeKey) switch
    {
        (null, null) => null,
        ({ } strategy, null) => strategy,
        (null, { } key) => $"by {key}",
        ({ } strategy, { } key) => $"{strategy} by {key}",
    };
}
