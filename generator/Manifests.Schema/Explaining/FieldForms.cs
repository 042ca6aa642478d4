namespace Manifests.Schema.Explaining;

/// <summary>Chooses among the forms that a field had over the releases, and looks through lists.</summary>
internal static class FieldForms
{
    /// <summary>The items of a list, of a list of lists too; any other type as it is.</summary>
    public static TypeSchema ThroughLists(TypeSchema type)
    {
        while (type is { Kind: ValueKind.Array, Items: { } items })
        {
            type = items;
        }

        return type;
    }

    /// <summary>The form that a release knows, without a release the newest; <see langword="null"/> when the release knows none.</summary>
    public static PropertySchema? Choose(IReadOnlyList<PropertySchema> forms, KubernetesVersion? release) => release is { } asked
        ? forms.FirstOrDefault(form => form.Versions.Contains(asked))
        : forms.OrderBy(static form => form.Versions.Until is null ? 1 : 0).ThenBy(static form => form.Versions.Until ?? default).LastOrDefault();

    /// <summary>The forms of a field by its exact name, else by the one name that differs only by case; empty when there is none.</summary>
    public static IReadOnlyList<PropertySchema> Find(TypeSchema type, string name)
    {
        if (type.FormsOf(name) is { Count: > 0 } exact)
        {
            return exact;
        }

        var alike = type.Properties
            .Select(static property => property.Name)
            .Where(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return alike.Length == 1 ? type.FormsOf(alike[0]) : [];
    }

    /// <summary>From the first to the last release that knows any of the forms.</summary>
    public static VersionRange Span(IReadOnlyList<PropertySchema> forms) => new(
        forms.Any(static form => form.Versions.Since is null) ? null : forms.Min(static form => form.Versions.Since),
        forms.Any(static form => form.Versions.Until is null) ? null : forms.Max(static form => form.Versions.Until));
}
