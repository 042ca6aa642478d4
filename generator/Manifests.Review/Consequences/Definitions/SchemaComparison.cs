using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>What a newer schema of a definition refuses or drops that the older one took, by field.</summary>
internal sealed class SchemaComparison
{
    // Deeper than any schema that a server takes.
    private const int Deepest = 64;

    private static readonly (string Key, bool IsNarrowerWhenLess)[] Bounds =
    [
        ("maximum", true), ("maxLength", true), ("maxItems", true), ("maxProperties", true),
        ("minimum", false), ("minLength", false), ("minItems", false), ("minProperties", false),
    ];

    /// <summary>Fields that are gone: the server drops them from objects.</summary>
    public List<string> Gone { get; } = [];

    /// <summary>Fields that have to be there and had not, without a default.</summary>
    public List<string> Required { get; } = [];

    /// <summary>Fields with another type.</summary>
    public List<string> Retyped { get; } = [];

    /// <summary>Fields that take fewer values.</summary>
    public List<string> Narrowed { get; } = [];

    /// <summary>Places with CEL rules that were not there.</summary>
    public List<string> Ruled { get; } = [];

    /// <summary>Compares two schemas of one version.</summary>
    public static SchemaComparison Of(Mapping? before, Mapping? after)
    {
        var comparison = new SchemaComparison();
        comparison.Compare(before, after, "", 0);
        return comparison;
    }

    private void Compare(Mapping? before, Mapping? after, string path, int depth)
    {
        if (before is null || after is null || depth > Deepest)
        {
            return;
        }

        if (before.TextAt("type") is { } was && after.TextAt("type") is { } now && was != now)
        {
            Retyped.Add(path);
            return;
        }

        CompareValues(before, after, path);
        CompareFields(before, after, path, depth);
        Compare(before.MappingAt("items"), after.MappingAt("items"), path + "[]", depth + 1);
        Compare(before["additionalProperties"] as Mapping, after["additionalProperties"] as Mapping, path + ".*", depth + 1);
    }

    private void CompareFields(Mapping before, Mapping after, string path, int depth)
    {
        var old = before["properties"] as Mapping;
        var now = after["properties"] as Mapping;
        foreach (var entry in old ?? [])
        {
            if (now?[entry.Key] is Mapping field)
            {
                Compare(entry.Value as Mapping, field, Below(path, entry.Key), depth + 1);
            }
            else if (after.FlagAt("x-kubernetes-preserve-unknown-fields") != true)
            {
                Gone.Add(Below(path, entry.Key));
            }
        }

        foreach (var key in after.TextsAt("required").Except(before.TextsAt("required")))
        {
            if ((now?[key] as Mapping)?.ContainsKey("default") != true)
            {
                Required.Add(Below(path, key));
            }
        }
    }

    private void CompareValues(Mapping before, Mapping after, string path)
    {
        var allowed = after.TextsAt("enum");
        var isNarrower = (allowed.Count > 0 && (before.SequenceAt("enum") is null || before.TextsAt("enum").Except(allowed).Any()))
            || (after.TextAt("pattern") is { } pattern && before.TextAt("pattern") != pattern)
            || Bounds.Any(bound => after.QuantityAt(bound.Key) is { } now
                && (before.QuantityAt(bound.Key) is not { } was || (bound.IsNarrowerWhenLess ? now < was : now > was)))
            || (before.FlagAt("nullable") == true && after.FlagAt("nullable") != true);
        if (isNarrower)
        {
            Narrowed.Add(path);
        }

        var rules = before.MappingsAt("x-kubernetes-validations").Select(static rule => rule.TextAt("rule")).ToHashSet();
        if (after.MappingsAt("x-kubernetes-validations").Any(rule => !rules.Contains(rule.TextAt("rule"))))
        {
            Ruled.Add(path.Length == 0 ? "the object" : path);
        }
    }

    private static string Below(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
