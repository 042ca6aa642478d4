using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>What the rules of a role let its subjects do, one by one.</summary>
internal static class Permissions
{
    /// <summary>Of a role with more permissions the rest is not looked at: no hand-written one comes near.</summary>
    public const int Most = 20_000;

    /// <summary>The permissions of a Role or ClusterRole; none for an absent one.</summary>
    public static IReadOnlyList<Permission> Of(Mapping? role)
    {
        var found = new List<Permission>();
        foreach (var rule in role.MappingsAt("rules"))
        {
            Add(rule, found);
            if (found.Count > Most)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Those of some permissions that others do not cover, each once, in order.</summary>
    public static IReadOnlyList<Permission> Beyond(IReadOnlyList<Permission> some, IReadOnlyList<Permission> others)
    {
        var exact = others.ToHashSet();
        var wide = exact.Where(IsWide).ToList();
        return
        [
            .. some.Distinct().Where(one =>
                !exact.Contains(one) && !exact.Contains(one with { Name = null }) && !wide.Exists(other => other.Covers(one))),
        ];
    }

    // Others cover nothing but themselves, and the same of one object.
    private static bool IsWide(Permission permission) =>
        permission.Verb == "*" || permission.Group == "*" || permission.Resource.Contains('*', StringComparison.Ordinal);

    private static void Add(Mapping rule, List<Permission> found)
    {
        var verbs = rule.TextsAt("verbs");
        foreach (var path in rule.TextsAt("nonResourceURLs"))
        {
            found.AddRange(verbs.Select(verb => new Permission(verb, "", path, null, IsPath: true)));
        }

        var names = rule.TextsAt("resourceNames");
        foreach (var group in rule.TextsAt("apiGroups"))
        {
            foreach (var resource in rule.TextsAt("resources"))
            {
                foreach (var verb in verbs)
                {
                    if (names.Count == 0)
                    {
                        found.Add(new Permission(verb, group, resource, null, IsPath: false));
                    }
                    else
                    {
                        found.AddRange(names.Select(name => new Permission(verb, group, resource, name, IsPath: false)));
                    }
                }
            }
        }
    }
}
