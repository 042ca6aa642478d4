using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>uniqueItems and the list types set and map.</summary>
internal static class UniquenessKeywords
{
    public static void Check(SchemaWalk walk, Sequence sequence, TypeSchema type)
    {
        if (type.UniqueItems || type.ListType == ListType.Set)
        {
            CheckItems(walk, sequence);
        }
        else if (type.ListType == ListType.Map && !type.ListMapKeys.IsEmpty)
        {
            CheckKeys(walk, sequence, type);
        }
    }

    private static void CheckItems(SchemaWalk walk, Sequence sequence)
    {
        // Built-in sets are sets only to server-side apply; the server takes repetitions on create.
        if (walk.IsNative)
        {
            return;
        }

        var seen = new Dictionary<string, int>(sequence.Count, StringComparer.Ordinal);
        for (var index = 0; index < sequence.Count; index++)
        {
            if (seen.TryAdd(Fingerprint.Of(sequence[index]), index) || walk.Findings.CountOnly())
            {
                continue;
            }

            var first = seen[Fingerprint.Of(sequence[index])];
            walk.Trail.Enter(index);
            walk.Findings.Add(
                SchemaDiagnostics.DuplicateItem, sequence[index], walk.Findings.Show(sequence[index]), Number(first));
            walk.Trail.Leave();
        }
    }

    private static void CheckKeys(SchemaWalk walk, Sequence sequence, TypeSchema type)
    {
        var seen = new Dictionary<string, int>(sequence.Count, StringComparer.Ordinal);
        for (var index = 0; index < sequence.Count; index++)
        {
            if (sequence[index] is Mapping item
                && KeyOf(walk, item, type) is { } key
                && !seen.TryAdd(key, index)
                && !(IsOnlyApplyStrict(walk, type) ? walk.IsInBranch : walk.Findings.CountOnly()))
            {
                var descriptor = IsOnlyApplyStrict(walk, type)
                    ? SchemaDiagnostics.DuplicateListKeyOnApply
                    : SchemaDiagnostics.DuplicateListKey;
                walk.Trail.Enter(index);
                walk.Findings.Add(descriptor, item, Describe(walk, item, type), Number(seen[key]));
                walk.Trail.Leave();
            }
        }
    }

    private static bool IsOnlyApplyStrict(SchemaWalk walk, TypeSchema type) =>
        walk.IsNative && !ListsCheckedOnCreate.Contains(type.Items?.Name, walk.Version);

    // Items without any of the keys are told by the required check; they do not repeat each other.
    private static string? KeyOf(SchemaWalk walk, Mapping item, TypeSchema type)
    {
        string? joined = null;
        var hasOwnValue = false;
        foreach (var name in type.ListMapKeys)
        {
            var isSet = item.TryGet(name, out var value) && !SchemaWalk.IsUnset(value);
            hasOwnValue |= isSet;
            var part = isSet ? Fingerprint.Of(value!) : DefaultOf(walk, type, name);
            joined = joined is null ? part : $"{joined}\n{part}";
        }

        return hasOwnValue || !walk.IsNative ? joined : null;
    }

    private static string DefaultOf(SchemaWalk walk, TypeSchema type, string name) =>
        type.Items?.FindProperty(name, walk.Version)?.Default is { } json && JsonNode.TryParse(json) is { } value
            ? Fingerprint.Of(value)
            : "";

    private static string Describe(SchemaWalk walk, Mapping item, TypeSchema type)
    {
        var parts = new List<string>();
        foreach (var name in type.ListMapKeys)
        {
            if (item.TryGet(name, out var value) && value is Scalar scalar)
            {
                parts.Add(walk.Findings.MayQuote ? $"{name} {Quoted(scalar)}" : name);
            }
        }

        return parts.Count == 0 ? Shown.Names(type.ListMapKeys, "and") : Shown.Join(parts, "and");
    }

    private static string Quoted(Scalar scalar) => scalar.Kind == ScalarKind.String ? Shown.Text(scalar.Text) : scalar.Text;

    // Lists are counted from zero in paths, so the sentence does the same.
    private static string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");
}
