namespace Manifests.Schema.Import;

/// <summary>Merges what the releases say of one property: releases that agree share a form.</summary>
internal static class PropertyForms
{
    /// <summary>The forms of a property, oldest first.</summary>
    /// <param name="found">For each release that has the type, oldest first, the property or <see langword="null"/>.</param>
    /// <param name="all">The releases that have the type.</param>
    public static IEnumerable<PropertySchema> Merge(
        IEnumerable<(KubernetesVersion Release, PropertySchema? Property)> found, IReadOnlyList<KubernetesVersion> all)
    {
        var runs = Runs(Filled(found));
        var known = runs.SelectMany(static run => run).Select(static form => form.Property.Default).FirstOrDefault(static value => value is not null);
        foreach (var run in runs)
        {
            var newest = run[^1].Property;
            yield return newest with
            {
                Type = AllowedValues.Merge([.. run.Select(static form => (form.Release, form.Property.Type))]),
                Default = newest.Default ?? known,
                Versions = ReleaseSpan.Of([.. run.Select(static form => form.Release)], all),
            };
        }
    }

    /// <summary>
    /// Carries allowed values on to releases whose documents have none: a stable API never takes a rule away that it did
    /// not take away in writing, and the document of 1.33 has no allowed values at all.
    /// </summary>
    private static IEnumerable<(KubernetesVersion Release, PropertySchema? Property)> Filled(
        IEnumerable<(KubernetesVersion Release, PropertySchema? Property)> found)
    {
        PropertySchema? before = null;
        foreach (var (release, property) in found)
        {
            before = property is null || before is null ? property : property with { Type = AllowedValues.Carry(before.Type, property.Type) };
            yield return (release, before);
        }
    }

    private static List<List<(KubernetesVersion Release, PropertySchema Property)>> Runs(
        IEnumerable<(KubernetesVersion Release, PropertySchema? Property)> found)
    {
        var runs = new List<List<(KubernetesVersion Release, PropertySchema Property)>>();
        string? key = null;
        foreach (var (release, property) in found)
        {
            var next = property is null ? null : (property.IsRequired ? "!" : "") + TypeText.WithoutValues(property.Type, countsEnums: true);
            if (next is not null && next != key)
            {
                runs.Add([]);
            }

            if (next is not null)
            {
                runs[^1].Add((release, property!));
            }

            key = next;
        }

        return runs;
    }
}
