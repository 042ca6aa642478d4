using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>Somebody gets the rights of a role, or loses them.</summary>
internal sealed class BindingRule : IConsequenceRule
{
    private static readonly Dictionary<string, string> Everybody = new(StringComparer.Ordinal)
    {
        ["system:anonymous"] = "everybody who reaches the API server, without any password",
        ["system:unauthenticated"] = "everybody who reaches the API server, without any password",
        ["system:authenticated"] = "everybody who can log in to the API server, every service account included",
        ["system:serviceaccounts"] = "every pod of the cluster that uses a token",
        ["system:masters"] = "a group that no rule can restrict",
    };

    /// <inheritdoc/>
    public string Name => "binding-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.Kind is not ("rbac.authorization.k8s.io/RoleBinding" or "rbac.authorization.k8s.io/ClusterRoleBinding"))
        {
            return;
        }

        var isOtherRole = !NodeValue.Same(change.Before.At("roleRef"), change.After.At("roleRef"));
        var before = Subjects(change.Before);
        var after = Subjects(change.After);
        foreach (var subject in isOtherRole ? after : [.. after.Except(before)])
        {
            JudgeGain(change, subject, sink);
        }

        var lost = before.Except(after).ToList();
        var stays = change.After is null && Removal.Of(change.Change.Before!, change.Around).Fate == RemovalFate.Kept;
        if (lost.Count > 0 && !stays)
        {
            sink.Notice(
                $"{Words.Join(lost.Select(static subject => subject.ToString()))} may no longer do what {RoleOf(change.Before)} allows",
                null,
                change.PathAt("subjects"));
        }
    }

    private static void JudgeGain(ChangeContext change, Subject subject, ConsequenceSink sink)
    {
        var role = RoleOf(change.After);
        var path = change.PathAt("subjects");
        var isEverything = change.After.TextAt("roleRef.name") == "cluster-admin";
        if (Everybody.TryGetValue(subject.Name, out var everybody) && subject.Kind is "Group" or "User"
            && Everybody.ContainsKey(subject.Name))
        {
            sink.Danger($"{subject} gets what {role} allows: {everybody}", "name the groups or service accounts that need it", path);
        }
        else if (subject.Kind == "Group" && subject.Name.StartsWith("system:serviceaccounts:", StringComparison.Ordinal))
        {
            sink.Danger(
                $"{subject} gets what {role} allows: every pod of that namespace that uses a token",
                "name the service accounts that need it",
                path);
        }
        else if (isEverything)
        {
            var where = change.Kind.EndsWith("/ClusterRoleBinding", StringComparison.Ordinal) ? "in the cluster" : "in the namespace";
            sink.Danger($"{subject} gets what {role} allows: everything {where}", "bind a role with only what is needed", path);
        }
        else
        {
            sink.Caution($"{subject} gets what {role} allows", null, path);
        }
    }

    private static string RoleOf(Mapping? binding) =>
        $"{binding.TextAt("roleRef.kind") ?? "the role"} {Words.Quote(binding.TextAt("roleRef.name"))}";

    private static List<Subject> Subjects(Mapping? binding) =>
        [.. binding.MappingsAt("subjects").Select(static subject =>
            new Subject(subject.TextAt("kind") ?? "", subject.TextAt("namespace"), subject.TextAt("name") ?? "")).Distinct()];

    private sealed record Subject(string Kind, string? Namespace, string Name)
    {
        public override string ToString() => $"{Kind} {Words.Quote(Namespace is null ? Name : $"{Namespace}/{Name}")}";
    }
}
