using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What rules ask of lists and maps.</summary>
internal static partial class Expect
{
    /// <summary>Asks a list for a number of items at most.</summary>
    /// <returns>Whether it has no more.</returns>
    public static bool Length(SchemaWalk walk, Mapping owner, string field, int most)
    {
        if (owner.SequenceOf(field) is { } list && list.Count > most)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.TooManyItems,
                list,
                [field],
                Shown.Count(most, "item", "items"),
                Shown.Count(list.Count, "item", "items"));
            return false;
        }

        return true;
    }

    /// <summary>Asks a map for a number of keys at most.</summary>
    public static void Size(SchemaWalk walk, Mapping owner, string field, int most)
    {
        if (owner.MappingOf(field) is { } map && map.Count > most)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.TooManyKeys,
                map,
                [field],
                Shown.Count(most, "key", "keys"),
                Shown.Count(map.Count, "key", "keys"));
        }
    }

    /// <summary>Asks the texts of a list to differ.</summary>
    public static void DifferentItems(SchemaWalk walk, Mapping owner, string field)
    {
        if (owner.SequenceOf(field) is not { Count: > 1 } items)
        {
            return;
        }

        for (var index = 1; index < items.Count; index++)
        {
            if (items[index] is Scalar { Kind: ScalarKind.String } item && IndexBefore(items, index, item.Text) is { } first)
            {
                walk.Findings.AddBelow(SchemaDiagnostics.DuplicateItem, item, [field, index], walk.Findings.Show(item), Item(first));
            }
        }
    }

    /// <summary>
    /// Asks the maps of a list to differ in the text of a field; those without it, or with an empty one, are passed over.
    /// </summary>
    public static void DifferentTexts(SchemaWalk walk, Mapping owner, string list, string field)
    {
        if (owner.SequenceOf(list) is not { Count: > 1 })
        {
            return;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, item) in owner.MappingsOf(list))
        {
            if (item.TextOf(field) is { Length: > 0 } text && !seen.TryAdd(text, index))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.DuplicateListKey, item[field] ?? item, [list, index, field], field, Item(seen[text]));
            }
        }
    }

    /// <summary>How an item of a list appears in a sentence: <c>[2]</c>.</summary>
    public static string Item(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    private static int? IndexBefore(Sequence items, int end, string text)
    {
        for (var index = 0; index < end; index++)
        {
            if (items[index] is Scalar { Kind: ScalarKind.String } item && item.Text == text)
            {
                return index;
            }
        }

        return null;
    }
}
