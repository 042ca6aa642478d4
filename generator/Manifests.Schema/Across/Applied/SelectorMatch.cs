using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>Whether a label selector selects an object.</summary>
/// <remarks>Source: apimachinery <c>apis/meta/v1</c>, LabelSelectorAsSelector; <c>pkg/labels</c>, Requirement.Matches.</remarks>
internal static class SelectorMatch
{
    /// <summary>
    /// All of its labels and requirements have to hold, so an empty selector selects everything. What no server takes is
    /// <see cref="Certainty.Unknown"/>.
    /// </summary>
    public static Certainty Of(Mapping selector, KnownLabels labels)
    {
        var all = Certainty.Yes;
        foreach (var wanted in selector.MappingOf("matchLabels") ?? new Mapping())
        {
            var value = wanted.Value as Scalar;
            all = all.And(value is { Kind: ScalarKind.String } ? Has(labels, wanted.Key, value.Text) : Certainty.Unknown);
        }

        foreach (var (_, requirement) in selector.MappingsOf("matchExpressions"))
        {
            all = all.And(Holds(requirement, labels));
        }

        return all;
    }

    private static Certainty Holds(Mapping requirement, KnownLabels labels)
    {
        if (requirement.TextOf("key") is not { } key)
        {
            return Certainty.Unknown;
        }

        var values = requirement.SequenceOf("values")?.OfType<Scalar>().Select(static value => value.Text).ToArray() ?? [];
        return requirement.TextOf("operator") switch
        {
            "In" => values.Aggregate(Certainty.No, (any, value) => any.Or(Has(labels, key, value))),
            "NotIn" => Not(values.Aggregate(Certainty.No, (any, value) => any.Or(Has(labels, key, value)))),
            "Exists" => IsThere(labels, key),
            "DoesNotExist" => Not(IsThere(labels, key)),
            _ => Certainty.Unknown,
        };
    }

    private static Certainty Has(KnownLabels labels, string key, string value) =>
        labels[key] is { } known ? Certainties.Of(known == value) : IsThere(labels, key);

    private static Certainty IsThere(KnownLabels labels, string key) =>
        labels[key] is not null ? Certainty.Yes : labels.MayHaveOthers ? Certainty.Unknown : Certainty.No;

    private static Certainty Not(Certainty value) => value switch
    {
        Certainty.No => Certainty.Yes,
        Certainty.Yes => Certainty.No,
        _ => Certainty.Unknown,
    };
}
