using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>A role, user or group of AWS gets or loses whole policies, or its boundary.</summary>
internal sealed class AttachedPoliciesRule : IConsequenceRule
{
    private static readonly string[] Mighty = ["AdministratorAccess", "PowerUserAccess", "IAMFullAccess"];

    /// <inheritdoc/>
    public string Name => "iam-policies-attached";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.Kind is not ("iam.services.k8s.aws/Role" or "iam.services.k8s.aws/User" or "iam.services.k8s.aws/Group")
            || change.After is null)
        {
            return;
        }

        var before = Names(change.Before);
        var after = Names(change.After);
        var path = change.PathAt("spec.policies");
        foreach (var name in after.Except(before))
        {
            var isMighty = Mighty.Any(mighty => name.EndsWith("/" + mighty, StringComparison.Ordinal));
            var severity = isMighty ? ConsequenceSeverity.Danger : change.Before is null ? ConsequenceSeverity.Notice : ConsequenceSeverity.Caution;
            sink.Add(
                severity,
                $"it gets the policy {Words.Quote(name)}",
                isMighty ? "attach a policy with only what is needed" : null,
                path);
        }

        foreach (var name in before.Except(after))
        {
            sink.Notice($"it loses the policy {Words.Quote(name)}", null, path);
        }

        const string boundary = "spec.permissionsBoundary";
        if (change.Before.At(boundary) is not null && change.After.At(boundary) is null)
        {
            sink.Danger("its rights have no boundary any more", "keep spec.permissionsBoundary", Paths.Of(boundary));
        }
    }

    private static List<string> Names(Mapping? owner) =>
        [.. owner.TextsAt("spec.policies"), .. owner.MappingsAt("spec.policyRefs").Select(static reference => reference.TextAt("from.name") ?? "")];
}
