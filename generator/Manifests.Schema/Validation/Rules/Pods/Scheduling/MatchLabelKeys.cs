using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Keys of the pod's own labels that narrow a selector: they need one, and are not in it already.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, ValidateMatchLabelKeysAndMismatchLabelKeys, ValidateMatchLabelKeysInTopologySpread.
/// </remarks>
internal static class MatchLabelKeys
{
    /// <summary>Checks the keys of a list; the trail stands at the object that has it and a <c>labelSelector</c>.</summary>
    public static void Check(SchemaWalk walk, Mapping owner, string field)
    {
        if (owner.SequenceOf(field) is not { Count: > 0 } keys)
        {
            return;
        }

        if (!owner.HasValue("labelSelector") && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.LabelKeysWithoutSelector, keys, [field], field);
            return;
        }

        Expect.Form(walk, owner, field, TextForms.LabelKey);
    }

    /// <summary>Checks that no key of <c>matchLabelKeys</c> is in the selector too.</summary>
    /// <param name="walk">Where findings go; the trail stands at the owner.</param>
    /// <param name="owner">What has the keys and a <c>labelSelector</c>.</param>
    /// <param name="onlyRepeated">Whether only a key that the selector itself says twice is refused.</param>
    public static void CheckNotSelected(SchemaWalk walk, Mapping owner, bool onlyRepeated)
    {
        if (owner.SequenceOf("matchLabelKeys") is not { } keys || owner.MappingOf("labelSelector") is not { } selector)
        {
            return;
        }

        for (var index = 0; index < keys.Count; index++)
        {
            if (keys[index] is Scalar { Kind: ScalarKind.String } key && TimesIn(selector, key.Text) > (onlyRepeated ? 1 : 0))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.LabelKeySelected, key, ["matchLabelKeys", index], Shown.Text(key.Text), "labelSelector");
            }
        }
    }

    /// <summary>Checks that no key is in both <c>matchLabelKeys</c> and <c>mismatchLabelKeys</c>.</summary>
    public static void CheckApart(SchemaWalk walk, Mapping owner)
    {
        if (owner.SequenceOf("matchLabelKeys") is not { } keys || owner.SequenceOf("mismatchLabelKeys") is not { } others)
        {
            return;
        }

        for (var index = 0; index < keys.Count; index++)
        {
            if (keys[index] is Scalar { Kind: ScalarKind.String } key && others.Any(key.ValueEquals))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.LabelKeySelected, key, ["matchLabelKeys", index], Shown.Text(key.Text), "mismatchLabelKeys");
            }
        }
    }

    private static int TimesIn(Mapping selector, string key)
    {
        var times = selector.MappingOf("matchLabels")?.ContainsKey(key) == true ? 1 : 0;
        foreach (var (_, requirement) in selector.MappingsOf("matchExpressions"))
        {
            times += requirement.TextOf("key") == key ? 1 : 0;
        }

        return times;
    }
}
