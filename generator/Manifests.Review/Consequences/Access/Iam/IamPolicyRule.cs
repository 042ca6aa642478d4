using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>A policy of AWS allows more or less than before.</summary>
/// <remarks>Source: AWS IAM documentation, <c>reference_policies_evaluation-logic</c>.</remarks>
internal sealed class IamPolicyRule : IConsequenceRule
{
    private static readonly string[] Escalating =
    [
        "iam:PassRole",
        "iam:CreateAccessKey",
        "iam:AttachRolePolicy",
        "iam:PutRolePolicy",
        "iam:CreatePolicyVersion",
        "iam:UpdateAssumeRolePolicy",
        "iam:AttachUserPolicy", "iam:PutUserPolicy",
    ];

    /// <inheritdoc/>
    public string Name => "iam-policy-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.After is null)
        {
            return;
        }

        foreach (var (path, textBefore, textAfter) in PolicyPlaces.Of(change))
        {
            if (textBefore == textAfter)
            {
                continue;
            }

            var before = PolicyPlaces.Read(textBefore);
            var after = PolicyPlaces.Read(textAfter);
            if ((textBefore is not null && before is null) || (textAfter is not null && after is null))
            {
                sink.Caution("the policy differs, and is no JSON object that could be compared: it may allow more", null, path);
                continue;
            }

            // Without a policy of its own, a thing of AWS lets in what the account's policies say: that is no gain when one is added.
            Compare(before, after, change.Before is null, path, sink);
        }
    }

    private static void Compare(Mapping? before, Mapping? after, bool isNew, FieldPath path, ConsequenceSink sink)
    {
        var allowedBefore = IamGrant.Of(before, "Allow");
        var allowedAfter = IamGrant.Of(after, "Allow");
        var gained = Beyond(allowedAfter, allowedBefore);
        Tell("it allows", gained, isNew, path, sink);
        var deniedBefore = IamGrant.Of(before, "Deny");
        var deniedAfter = IamGrant.Of(after, "Deny");
        if (new[] { allowedBefore, allowedAfter, deniedBefore, deniedAfter }.Any(static grants => grants.Count > IamGrant.Most))
        {
            sink.Caution(
                $"it says more than {Words.Count(IamGrant.Most, "thing", "things")}, and only so many were compared",
                "read the rest of it, or split it",
                path);
        }

        if (Beyond(deniedBefore, deniedAfter) is { Count: > 0 } freed)
        {
            sink.Danger($"it no longer denies {Told(freed)}", null, path);
        }

        if (Beyond(allowedBefore, allowedAfter) is { Count: > 0 } lost && !lost.SequenceEqual(gained))
        {
            sink.Notice($"it no longer allows {Told(lost)}; what still needs that fails", null, path);
        }

        if (Beyond(deniedAfter, deniedBefore) is { Count: > 0 } denied && !isNew)
        {
            sink.Notice($"it denies {Told(denied)} from now on; what still needs that fails", null, path);
        }
    }

    private static void Tell(string verb, List<IamGrant> gained, bool isNew, FieldPath path, ConsequenceSink sink)
    {
        var more = isNew ? verb : verb + " more:";
        var dangerous = gained.Where(IsDangerous).ToList();
        if (dangerous.Count > 0)
        {
            sink.Danger(
                $"{more} {Told(dangerous)}",
                "name the actions, resources and principals that are needed, or add a condition",
                path);
        }

        var usual = gained.Where(static one => !IsDangerous(one)).ToList();
        if (usual.Count > 0)
        {
            sink.Add(isNew ? ConsequenceSeverity.Notice : ConsequenceSeverity.Caution, $"{more} {Told(usual)}", null, path);
        }
    }

    private static bool IsDangerous(IamGrant grant) =>
        (grant.Principal == "*" && grant.Condition is null)
        || grant.Action == "*" || grant.Action.StartsWith("not ", StringComparison.Ordinal)
        || (grant.Resource == "*" && grant.Principal.Length == 0 && grant.Action.EndsWith(":*", StringComparison.Ordinal))
        || (grant.Resource is "*" && Escalating.Any(action => Glob.Covers(grant.Action, action, StringComparison.OrdinalIgnoreCase)));

    private static List<IamGrant> Beyond(List<IamGrant> some, List<IamGrant> others) =>
        [.. some.Where(one => !others.Exists(other => other.Covers(one)))];

    private static string Told(IEnumerable<IamGrant> grants) =>
        Words.Join(grants.Select(static grant => grant.Told).Distinct(StringComparer.Ordinal));
}
