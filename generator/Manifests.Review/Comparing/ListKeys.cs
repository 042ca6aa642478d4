using System.Collections.Immutable;
using Manifests.Schema;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>Tells by what the items of a list are told apart.</summary>
internal static class ListKeys
{
    private const string Name = "name";

    // The API says 'atomic' of these, since it replaces them as a whole; what they mean has no order.
    private static readonly HashSet<(string Type, string Field)> Unordered =
    [
        ("io.k8s.api.rbac.v1.PolicyRule", "apiGroups"),
        ("io.k8s.api.rbac.v1.PolicyRule", "nonResourceURLs"),
        ("io.k8s.api.rbac.v1.PolicyRule", "resourceNames"),
        ("io.k8s.api.rbac.v1.PolicyRule", "resources"),
        ("io.k8s.api.rbac.v1.PolicyRule", "verbs"),
        ("io.k8s.api.networking.v1.NetworkPolicySpec", "policyTypes"),
        ("io.k8s.api.core.v1.Capabilities", "add"),
        ("io.k8s.api.core.v1.Capabilities", "drop"),
        ("io.k8s.api.core.v1.PersistentVolumeClaimSpec", "accessModes"),
        ("io.k8s.api.core.v1.PersistentVolumeSpec", "accessModes"),
    ];

    private static readonly Dictionary<(string Type, string Field), ImmutableArray<string>> Keyed = new()
    {
        [("io.k8s.api.rbac.v1.RoleBinding", "subjects")] = ["kind", Name, "namespace"],
        [("io.k8s.api.rbac.v1.ClusterRoleBinding", "subjects")] = ["kind", Name, "namespace"],
    };

    /// <summary>Whether the order of a list does not count, and nothing but whole values tells its items apart.</summary>
    /// <param name="owner">The type that has the list; <see langword="null"/> when not known.</param>
    /// <param name="field">Its field.</param>
    /// <param name="list">The type of the list; <see langword="null"/> when not known.</param>
    public static bool IsSet(TypeSchema? owner, string field, TypeSchema? list) =>
        list?.ListType == ListType.Set || (owner?.Name is { } type && Unordered.Contains((type, field)));

    /// <summary>The keys that tell items apart; empty when their place does.</summary>
    /// <param name="owner">The type that has the list; <see langword="null"/> when not known.</param>
    /// <param name="field">Its field.</param>
    /// <param name="list">The type of the list; <see langword="null"/> when not known.</param>
    /// <param name="before">One side.</param>
    /// <param name="after">The other side.</param>
    public static ImmutableArray<string> Of(TypeSchema? owner, string field, TypeSchema? list, Sequence before, Sequence after)
    {
        if (owner?.Name is { } type && Keyed.TryGetValue((type, field), out var known) && AreUnique(known, list, before, after))
        {
            return known;
        }

        if (list is { ListMapKeys.IsEmpty: false } && AreUnique(list.ListMapKeys, list, before, after))
        {
            return list.ListMapKeys;
        }

        if (list?.PatchMergeKey is { } key && AreUnique([key], list, before, after))
        {
            return [key];
        }

        // No schema says it, and a name for each item says enough.
        return AreUnique([Name], null, before, after) ? [Name] : [];
    }

    /// <summary>The step to an item; <see langword="null"/> when it lacks a key.</summary>
    public static FieldStep.Item? StepTo(Node item, ImmutableArray<string> keys, TypeSchema? list)
    {
        if (item is not Mapping map)
        {
            return null;
        }

        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(keys.Length);
        foreach (var key in keys)
        {
            if (ValueOf(map, key, list) is { } value)
            {
                values.Add(new(key, value));
            }
            else if (keys.Length == 1)
            {
                return null;
            }
        }

        return values.Count == 0 ? null : new FieldStep.Item(values.ToImmutable());
    }

    private static string? ValueOf(Mapping item, string key, TypeSchema? list) => item[key] switch
    {
        Scalar { Kind: not ScalarKind.Null } scalar => scalar.Text,
        null => list?.Items?.FormsOf(key) is [{ Default: { } text }, ..] ? text.Trim('"') : null,
        _ => null,
    };

    private static bool AreUnique(ImmutableArray<string> keys, TypeSchema? list, Sequence before, Sequence after) =>
        AreUnique(keys, list, before) && AreUnique(keys, list, after);

    private static bool AreUnique(ImmutableArray<string> keys, TypeSchema? list, Sequence items)
    {
        var steps = new HashSet<FieldStep.Item>();
        foreach (var item in items)
        {
            if (StepTo(item, keys, list) is not { } step || !steps.Add(step))
            {
                return false;
            }
        }

        return true;
    }
}
