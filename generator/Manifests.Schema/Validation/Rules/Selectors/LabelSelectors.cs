using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Whether labels are those that a selector asks for.</summary>
/// <remarks>Source: apimachinery <c>pkg/labels</c>; <c>apis/meta/v1</c>, LabelSelectorAsSelector.</remarks>
internal static class LabelSelectors
{
    /// <summary>Whether a selector asks for nothing at all.</summary>
    public static bool IsEmpty(Mapping selector) =>
        selector.MappingOf("matchLabels") is not { Count: > 0 } && selector.SequenceOf("matchExpressions") is not { Count: > 0 };

    /// <summary>
    /// The first requirement that labels do not fulfil, in words; <see langword="null"/> when they fulfil all, or when the selector
    /// or the labels are not well-formed, which is told elsewhere.
    /// </summary>
    public static string? FirstUnmet(Mapping selector, Mapping? labels)
    {
        if (selector.MappingOf("matchLabels") is { } wanted && FirstUnmetLabel(wanted, labels) is { } label)
        {
            return label;
        }

        foreach (var (_, requirement) in selector.MappingsOf("matchExpressions"))
        {
            if (IsUnmet(requirement, labels))
            {
                return RequirementWords(requirement);
            }
        }

        return null;
    }

    /// <summary>The first of a map of labels that others lack, in words; <see langword="null"/> when they have all.</summary>
    public static string? FirstUnmetLabel(Mapping wanted, Mapping? labels)
    {
        foreach (var entry in wanted.Entries)
        {
            if (TextOf(entry.Value) is { } text && IsOther(labels?[entry.Key], text))
            {
                return Shown.Text($"{entry.Key}: {text}");
            }
        }

        return null;
    }

    /// <summary>The labels in words.</summary>
    public static string Describe(Mapping? labels)
    {
        if (labels is null or { Count: 0 })
        {
            return "none";
        }

        var words = new List<string>(labels.Count);
        foreach (var entry in labels.Entries)
        {
            words.Add(Shown.Text($"{entry.Key}: {TextOf(entry.Value)}"));
        }

        return Shown.Join(words, "and");
    }

    private static bool IsOther(Node? actual, string text) => actual is null || (TextOf(actual) is { } found && found != text);

    private static bool IsUnmet(Mapping requirement, Mapping? labels)
    {
        if (requirement.TextOf("key") is not { } key)
        {
            return false;
        }

        var actual = labels?[key];
        var text = actual is null ? null : TextOf(actual);
        if (actual is not null && text is null)
        {
            return false;
        }

        return requirement.TextOf("operator") switch
        {
            "In" => requirement.SequenceOf("values") is { Count: > 0 } values && (text is null || !Contains(values, text)),
            "NotIn" => requirement.SequenceOf("values") is { Count: > 0 } values && text is not null && Contains(values, text),
            "Exists" => text is null,
            "DoesNotExist" => text is not null,
            _ => false,
        };
    }

    private static bool Contains(Sequence values, string text)
    {
        foreach (var value in values)
        {
            if (TextOf(value) == text)
            {
                return true;
            }
        }

        return false;
    }

    private static string RequirementWords(Mapping requirement)
    {
        var key = requirement.TextOf("key") ?? "";
        var values = requirement.SequenceOf("values")?.Select(static value => TextOf(value) ?? "") ?? [];
        return requirement.TextOf("operator") switch
        {
            "In" => Shown.Text($"{key} in ({string.Join(", ", values)})"),
            "NotIn" => Shown.Text($"{key} not in ({string.Join(", ", values)})"),
            "Exists" => Shown.Text($"{key} with any value"),
            _ => Shown.Text($"no {key}"),
        };
    }

    // The server decodes a null in a map of texts into an empty one.
    private static string? TextOf(Node node) => node switch
    {
        Scalar { Kind: ScalarKind.String } scalar => scalar.Text,
        Scalar { Kind: ScalarKind.Null } => "",
        _ => null,
    };
}
