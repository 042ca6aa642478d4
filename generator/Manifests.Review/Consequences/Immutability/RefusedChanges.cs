using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>Finds the fields of built-in kinds that an update may not change and does.</summary>
internal static class RefusedChanges
{
    /// <summary>
    /// The refused fields: what the table says, the field with keys joined by dots, and the key below the table's field when that one may
    /// change in part.
    /// </summary>
    public static IEnumerable<(ImmutableField Field, string Path, string? Key)> Of(ChangeContext change)
    {
        foreach (var field in ImmutableFields.Of(change.Kind))
        {
            if (field.When?.Invoke(change) == false || field.MutableSince is { } since && !(change.Release < since))
            {
                continue;
            }

            if (field.Except.Length == 0)
            {
                if (IsChanged(change, field, field.Path))
                {
                    yield return (field, field.Path, null);
                }

                continue;
            }

            foreach (var key in KeysOf(change, field.Path).Where(key => !field.Except.Contains(key)))
            {
                if (IsChanged(change, field, $"{field.Path}.{key}"))
                {
                    yield return (field, $"{field.Path}.{key}", key);
                }
            }
        }
    }

    private static List<string> KeysOf(ChangeContext change, string path)
    {
        var keys = new List<string>();
        foreach (var side in new[] { change.Before.MappingAt(path), change.After.MappingAt(path) })
        {
            foreach (var entry in side ?? [])
            {
                // A key with a dot would be no path of keys; no built-in kind has one there.
                if (!keys.Contains(entry.Key) && !entry.Key.Contains('.', StringComparison.Ordinal))
                {
                    keys.Add(entry.Key);
                }
            }
        }

        return keys;
    }

    private static bool IsChanged(ChangeContext change, ImmutableField field, string path)
    {
        var before = change.Before.At(path);
        var after = change.After.At(path);
        if (field.Default is { } filled && (IsDefault(before, filled) && IsDefault(after, filled)))
        {
            return false;
        }

        return !SameAmounts(before, after) && !(field.MayBeAdded && before is null);
    }

    private static bool IsDefault(Node? value, string filled) => value is null || value is Scalar scalar && scalar.Text == filled;

    // What the server stores is the amount, not how it is written.
    private static bool SameAmounts(Node? before, Node? after) =>
        NodeValue.Same(before, after)
        || QuantityValue.TryRead(before, out var left) && QuantityValue.TryRead(after, out var right) && left == right;
}
