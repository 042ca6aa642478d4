using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>A NetworkPolicy lets more or less traffic through than before.</summary>
internal sealed class NetworkPolicyRule : IConsequenceRule
{
    private const string WayOut = "name the pods, addresses and ports that are needed";

    /// <inheritdoc/>
    public string Name => "network-policy-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.Kind != "networking.k8s.io/NetworkPolicy")
        {
            return;
        }

        if (change.After is null)
        {
            JudgeRemoval(change, sink);
            return;
        }

        if (change.Before is not null)
        {
            JudgeSelector(change, sink);
        }

        JudgeDirection(change, isIngress: true, sink);
        JudgeDirection(change, isIngress: false, sink);
    }

    private static void JudgeRemoval(ChangeContext change, ConsequenceSink sink)
    {
        if (Removal.Of(change.Change.Before!, change.Around).Fate == RemovalFate.Kept)
        {
            return;
        }

        foreach (var isIngress in new[] { true, false })
        {
            if (!NetworkAllowance.Isolates(change.Before, isIngress))
            {
                continue;
            }

            if (IsIsolated(change, change.Around.PoliciesAfter(change.Change.Shown), change.Before, isIngress))
            {
                if (NetworkAllowance.Of(change.Before, isIngress) is { Count: > 0 } lost)
                {
                    sink.Caution($"{Traffic(isIngress)} that only it lets through is cut: {Told(lost, isIngress)}");
                }
            }
            else
            {
                sink.Danger(
                    $"{Traffic(isIngress)} of the pods that it selected is no longer restricted, unless another policy selects them",
                    "keep a policy for the namespace with an empty podSelector and no rules");
            }
        }
    }

    private static void JudgeSelector(ChangeContext change, ConsequenceSink sink)
    {
        var before = change.Before.MappingAt("spec.podSelector");
        var after = change.After.MappingAt("spec.podSelector");
        if (NodeValue.Same(before, after))
        {
            return;
        }

        var path = change.PathAt("spec.podSelector");
        if (!NetworkPeer.CoversSelector(after, before))
        {
            sink.Danger(
                "it no longer selects some of the pods that it did: they are not restricted any more, unless another policy selects them",
                null,
                path);
        }

        if (!NetworkPeer.CoversSelector(before, after))
        {
            sink.Caution("it selects pods that it did not: what it does not let through is cut for them", null, path);
        }
    }

    private static void JudgeDirection(ChangeContext change, bool isIngress, ConsequenceSink sink)
    {
        var isolated = NetworkAllowance.Isolates(change.Before, isIngress);
        var isolates = NetworkAllowance.Isolates(change.After, isIngress);
        var path = change.PathAt(isIngress ? "spec.ingress" : "spec.egress");
        if (isolated && !isolates)
        {
            sink.Danger(
                $"{Traffic(isIngress)} of the pods that it selects is no longer restricted, unless another policy does it",
                null,
                change.PathAt("spec.policyTypes"));
            return;
        }

        if (!isolates)
        {
            return;
        }

        // Pods that no policy selected so far took all traffic.
        var wasOpen = !isolated && !IsIsolated(change, change.Around.PoliciesBefore(change.Change.Shown), change.After, isIngress);
        var before = NetworkAllowance.Of(change.Before, isIngress);
        var after = NetworkAllowance.Of(change.After, isIngress);
        if (wasOpen)
        {
            var allowed = after.Count == 0 ? "all of it" : $"all but that {Told(after, isIngress)}";
            sink.Caution(
                $"{Traffic(isIngress)} of the pods that it selects was not restricted by a policy of the tree and is cut now: {allowed}",
                null,
                path);
            return;
        }

        JudgeAllowances(before, after, isIngress, path, sink);
    }

    private static void JudgeAllowances(
        List<NetworkAllowance> before, List<NetworkAllowance> after, bool isIngress, FieldPath path, ConsequenceSink sink)
    {
        var gained = after.Where(one => !before.Exists(other => other.Covers(one))).ToList();
        var lost = before.Where(one => !after.Exists(other => other.Covers(one))).ToList();
        if (gained.Exists(static one => one.Peer.IsAnybody))
        {
            sink.Danger($"more {Traffic(isIngress)} is let through: {Told(gained, isIngress)}", WayOut, path);
        }
        else if (gained.Count > 0)
        {
            sink.Caution($"more {Traffic(isIngress)} is let through: {Told(gained, isIngress)}", null, path);
        }

        if (lost.Count > 0)
        {
            sink.Caution($"{Traffic(isIngress)} is cut that was let through: {Told(lost, isIngress)}", null, path);
        }
    }

    private static bool IsIsolated(ChangeContext change, IEnumerable<TreeResource> others, Mapping? policy, bool isIngress) =>
        others.Any(other =>
            other.Identity != change.Change.Identity
            && NetworkAllowance.Isolates(other.Content, isIngress)
            && NetworkPeer.CoversSelector(other.Content.MappingAt("spec.podSelector"), policy.MappingAt("spec.podSelector")));

    private static string Traffic(bool isIngress) => isIngress ? "incoming traffic" : "outgoing traffic";

    private static string Told(List<NetworkAllowance> some, bool isIngress) =>
        Words.Join(some.Select(one => one.Told(isIngress)).Distinct(StringComparer.Ordinal));
}
