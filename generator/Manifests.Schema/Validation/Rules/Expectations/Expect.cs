using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// What rules ask of single fields of an object, told with the sentences of the schema's keywords. The trail stands at the object.
/// </summary>
internal static class Expect
{
    /// <summary>Asks for a field that the schema does not ask for; an empty text, list or map is as good as none.</summary>
    /// <returns>Whether it is there.</returns>
    public static bool Value(SchemaWalk walk, Mapping owner, string key)
    {
        if (walk.Options.Partial)
        {
            return owner.HasValue(key);
        }

        if (!owner.HasValue(key))
        {
            walk.Findings.Add(SchemaDiagnostics.FieldMissing, owner, key);
            return false;
        }

        if (owner.TextOf(key) is "" || owner.SequenceOf(key) is { Count: 0 } || owner.MappingOf(key) is { Count: 0 })
        {
            walk.Findings.AddBelow(SchemaDiagnostics.RequiredFieldEmpty, owner[key] ?? owner, [key], key);
            return false;
        }

        return true;
    }

    /// <summary>Asks a text for a form. An empty text is a field that was left out.</summary>
    public static void Form(SchemaWalk walk, Mapping owner, string key, FieldForm form)
    {
        if (owner.TextOf(key) is { Length: > 0 } text && !form.Accepts(text))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.BadFormat, owner[key] ?? owner, [key], form.Description, walk.Findings.Show(owner[key] ?? owner));
        }
    }

    /// <summary>Asks a text for a form, also an empty one: the server tells it from a field that was left out.</summary>
    public static void FormOrEmpty(SchemaWalk walk, Mapping owner, string key, FieldForm form)
    {
        if (owner.TextOf(key) is "" && !form.Accepts(""))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.FieldEmptyButSet, owner[key] ?? owner, [key], key);
        }

        Form(walk, owner, key, form);
    }

    /// <summary>Asks each text of a list for a form; an empty one has to have it too.</summary>
    public static void FormOfItems(SchemaWalk walk, Mapping owner, string key, FieldForm form)
    {
        if (owner.SequenceOf(key) is not { } items)
        {
            return;
        }

        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is Scalar { Kind: ScalarKind.String } item && !form.Accepts(item.Text))
            {
                walk.Findings.AddBelow(SchemaDiagnostics.BadFormat, item, [key, index], form.Description, walk.Findings.Show(item));
            }
        }
    }

    /// <summary>Asks an integer to lie in a range, both ends included.</summary>
    public static void Between(SchemaWalk walk, Mapping owner, string key, long smallest, long largest)
    {
        if (owner.Int64Of(key) is { } number && (number < smallest || number > largest))
        {
            var (descriptor, relation, limit) = number < smallest
                ? (SchemaDiagnostics.BelowMinimum, "of at least", smallest)
                : (SchemaDiagnostics.AboveMaximum, "of at most", largest);
            walk.Findings.AddBelow(
                descriptor,
                owner[key] ?? owner,
                [key],
                relation,
                limit.ToString(CultureInfo.InvariantCulture),
                walk.Findings.Show(owner[key] ?? owner));
        }
    }

    /// <summary>Asks an integer to be no smaller than a limit.</summary>
    public static void AtLeast(SchemaWalk walk, Mapping owner, string key, long smallest) =>
        Between(walk, owner, key, smallest, long.MaxValue);

    /// <summary>Asks for the number of a port, or the name of one.</summary>
    public static void Port(SchemaWalk walk, Mapping owner, string key)
    {
        if (owner[key] is Scalar { Kind: ScalarKind.Integer })
        {
            Between(walk, owner, key, 1, ushort.MaxValue);
        }
        else
        {
            Form(walk, owner, key, FieldForms.PortName);
        }
    }

    /// <summary>Asks a quantity to be zero or more.</summary>
    public static void NotNegative(SchemaWalk walk, Mapping owner, string key)
    {
        if (QuantityValue.TryRead(owner[key], out var value) && value.Sign < 0)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.BelowMinimum, owner[key] ?? owner, [key], "of at least", "0", walk.Findings.Show(owner[key] ?? owner));
        }
    }

    /// <summary>Asks a quantity to be more than zero.</summary>
    public static void Positive(SchemaWalk walk, Mapping owner, string key)
    {
        if (QuantityValue.TryRead(owner[key], out var value) && value.Sign <= 0)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.BelowMinimum, owner[key] ?? owner, [key], "greater than", "0", walk.Findings.Show(owner[key] ?? owner));
        }
    }

    /// <summary>Asks a field to be left out; the reason ends <c>'...' may not be set</c>: <c>when the type is ClusterIP</c>.</summary>
    public static void NoValue(SchemaWalk walk, Mapping owner, string key, string why)
    {
        if (owner.HasValue(key))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.FieldForbidden, owner[key] ?? owner, [key], key, why);
        }
    }

    /// <summary>Asks for exactly one of several fields.</summary>
    /// <returns>The field that is set; <see langword="null"/> when none or several are.</returns>
    public static string? ExactlyOne(SchemaWalk walk, Mapping owner, ReadOnlySpan<string> keys)
    {
        string? first = null;
        var count = 0;
        foreach (var key in keys)
        {
            if (owner.HasValue(key))
            {
                first ??= key;
                count++;
            }
        }

        if (count == 1)
        {
            return first;
        }

        if (count > 1)
        {
            walk.Findings.Add(SchemaDiagnostics.SeveralFieldsSet, owner, Names(keys), Names(Present(owner, keys)));
        }
        else if (!walk.Options.Partial)
        {
            walk.Findings.Add(SchemaDiagnostics.NoneOfFieldsSet, owner, "one", Names(keys));
        }

        return null;
    }

    /// <summary>Asks the texts of a list to differ.</summary>
    public static void DifferentItems(SchemaWalk walk, Mapping owner, string key)
    {
        if (owner.SequenceOf(key) is not { Count: > 1 } items)
        {
            return;
        }

        for (var index = 1; index < items.Count; index++)
        {
            if (items[index] is Scalar { Kind: ScalarKind.String } item && IndexBefore(items, index, item.Text) is { } first)
            {
                walk.Findings.AddBelow(SchemaDiagnostics.DuplicateItem, item, [key, index], walk.Findings.Show(item), Item(first));
            }
        }
    }

    /// <summary>Asks the maps of a list to differ in the text of a field; those without it, or with an empty one, are passed over.</summary>
    public static void DifferentTexts(SchemaWalk walk, Mapping owner, string key, string field)
    {
        if (owner.SequenceOf(key) is not { Count: > 1 })
        {
            return;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, item) in owner.MappingsOf(key))
        {
            if (item.TextOf(field) is { Length: > 0 } text && !seen.TryAdd(text, index))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.DuplicateListKey, item[field] ?? item, [key, index, field], field, Item(seen[text]));
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

    private static string[] Present(Mapping owner, ReadOnlySpan<string> keys)
    {
        var present = new List<string>(keys.Length);
        foreach (var key in keys)
        {
            if (owner.HasValue(key))
            {
                present.Add(key);
            }
        }

        return [.. present];
    }

    private static string Names(ReadOnlySpan<string> keys) => Shown.Names(keys.ToArray(), "and");
}
