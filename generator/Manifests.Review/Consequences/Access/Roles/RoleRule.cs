using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>A Role or ClusterRole allows more or less than before.</summary>
internal sealed class RoleRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "role-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.Kind is not ("rbac.authorization.k8s.io/Role" or "rbac.authorization.k8s.io/ClusterRole") || change.After is null)
        {
            return;
        }

        var before = Permissions.Of(change.Before);
        var after = Permissions.Of(change.After);
        var path = change.PathAt("rules");
        if (Math.Max(before.Count, after.Count) > Permissions.Most)
        {
            sink.Caution(
                $"it has more than {Words.Count(Permissions.Most, "permission", "permissions")}, and only so many were compared",
                "read the rest of its rules, or split it",
                path);
        }

        JudgeGain(Permissions.Beyond(after, before), change.Before is null, path, sink);
        if (Permissions.Beyond(before, after) is { Count: > 0 } lost)
        {
            sink.Notice($"it allows less: no more {Told(lost)}; who still needs that is refused", null, path);
        }

        JudgeAggregation(change, sink);
    }

    private static void JudgeGain(IReadOnlyList<Permission> gained, bool isNew, FieldPath path, ConsequenceSink sink)
    {
        if (gained.Count == 0)
        {
            return;
        }

        var verb = isNew ? "it allows" : "it allows more:";
        foreach (var dangerous in gained.Where(static one => PermissionDangers.Of(one) is not null)
            .GroupBy(static one => PermissionDangers.Of(one)!, StringComparer.Ordinal))
        {
            sink.Danger(
                $"{verb} {Told(dangerous)}, which gives {dangerous.Key}",
                "name the resources, verbs and objects (resourceNames) that are needed",
                path);
        }

        var usual = gained.Where(static one => PermissionDangers.Of(one) is null).ToList();
        if (usual.Count > 0)
        {
            var severity = isNew ? ConsequenceSeverity.Notice : ConsequenceSeverity.Caution;
            sink.Add(severity, $"{verb} {Told(usual)}", null, path);
        }
    }

    private static void JudgeAggregation(ChangeContext change, ConsequenceSink sink)
    {
        const string prefix = "rbac.authorization.k8s.io/aggregate-to-";
        foreach (var entry in change.After.MappingAt("metadata.labels") ?? [])
        {
            if (entry.Key.StartsWith(prefix, StringComparison.Ordinal) && entry.Value is Scalar { Text: "true" }
                && change.Before.Label(entry.Key) != "true")
            {
                sink.Caution(
                    $"everybody who has the ClusterRole {Words.Quote(entry.Key[prefix.Length..])} gets what it allows",
                    null,
                    Paths.Label(entry.Key));
            }
        }

        if (change.Before is not null && change.Differs("aggregationRule"))
        {
            sink.Caution(
                "the roles that it is put together from are others, so it may allow more or less",
                null,
                Paths.Of("aggregationRule"));
        }
    }

    private static string Told(IEnumerable<Permission> permissions) => Words.Join(permissions
        .GroupBy(static permission => permission.Target, StringComparer.Ordinal)
        .Select(static target => target.Any(static permission => permission.Verb == "*")
            ? $"every verb on {target.Key}"
            : $"{Words.Join(target.Select(static permission => permission.Verb).Distinct(StringComparer.Ordinal))} on {target.Key}"));
}
