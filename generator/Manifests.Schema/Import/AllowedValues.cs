using System.Collections.Immutable;
using Manifests.Schema.Text;

namespace Manifests.Schema.Import;

/// <summary>Carries and merges the allowed values of a type, its items and its free keys.</summary>
internal static class AllowedValues
{
    /// <summary>
    /// The second type with the allowed values of the first wherever it says none itself. Types that differ otherwise are
    /// left alone.
    /// </summary>
    public static TypeSchema Carry(TypeSchema from, TypeSchema to) =>
        TypeText.WithoutValues(from, countsEnums: false) == TypeText.WithoutValues(to, countsEnums: false) ? CarryAlike(from, to) : to;

    /// <summary>The last of several types that differ in allowed values only, with all values and the releases of each.</summary>
    public static TypeSchema Merge(IReadOnlyList<(KubernetesVersion Release, TypeSchema Type)> forms)
    {
        var newest = forms[^1].Type;
        if (newest.Name is not null && newest.Refines is null)
        {
            return newest;
        }

        var facts = TypeFacts.Of(newest);
        facts.Enum = MergeValues(forms);
        facts.Items = newest.Items is null ? null : Merge([.. forms.Select(static form => (form.Release, form.Type.Items!))]);
        facts.AdditionalProperties = newest.AdditionalProperties is null
            ? null
            : Merge([.. forms.Select(static form => (form.Release, form.Type.AdditionalProperties!))]);
        return facts.Build(newest.Properties.IsEmpty ? null : () => newest.Properties);
    }

    private static TypeSchema CarryAlike(TypeSchema from, TypeSchema to)
    {
        if (to.Name is not null)
        {
            return to;
        }

        var facts = TypeFacts.Of(to);
        facts.Enum = to.Enum.IsEmpty ? from.Enum : to.Enum;
        facts.Items = to.Items is null ? null : CarryAlike(from.Items!, to.Items);
        facts.AdditionalProperties = to.AdditionalProperties is null ? null : CarryAlike(from.AdditionalProperties!, to.AdditionalProperties);
        return facts.Build(to.Properties.IsEmpty ? null : () => to.Properties);
    }

    private static ImmutableArray<EnumValue> MergeValues(IReadOnlyList<(KubernetesVersion Release, TypeSchema Type)> forms)
    {
        var all = forms.Select(static form => form.Release).ToArray();
        var values = forms.Reverse().SelectMany(static form => form.Type.Enum.Select(static value => value.Json)).Distinct(StringComparer.Ordinal);
        return
        [
            .. values.Select(json => new EnumValue(json, ReleaseSpan.Of(
                [.. forms.Where(form => form.Type.Enum.Any(value => value.Json == json)).Select(static form => form.Release)], all))),
        ];
    }
}
