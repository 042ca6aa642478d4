using System.Collections.Immutable;

namespace Manifests.Schema.Across;

/// <summary>
/// Which connections the NetworkPolicies of a set of resources let through. Policies of other kinds, such as those of a service mesh
/// or of one network plugin, are not looked at. Safe to ask from several threads.
/// </summary>
/// <remarks>
/// Pods that no policy selects for a direction are open there; selected ones are closed but for what some rule of those policies
/// lets through. Both ends have to let a connection through. Source: kubernetes.io, "Network Policies".
/// </remarks>
public sealed class Reachability
{
    private readonly ImmutableArray<IsolationPolicy> policies;
    private readonly NamespaceLabels namespaces;

    private Reachability(ImmutableArray<AppliedResource> resources)
    {
        policies = [.. resources.Select(IsolationPolicy.Of).OfType<IsolationPolicy>().OrderBy(static policy => policy.Resource.Name, StringComparer.Ordinal)];
        namespaces = new NamespaceLabels(resources);
        Pods = [.. resources.Select(PodGroup.Of).OfType<PodGroup>()];
    }

    /// <summary>The pods that the resources make, in their order.</summary>
    public ImmutableArray<PodGroup> Pods { get; }

    /// <summary>Reads policies, namespaces and pods; other resources are passed over.</summary>
    public static Reachability Of(IEnumerable<AppliedResource> resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        return new Reachability([.. resources]);
    }

    /// <summary>Whether a connection gets through.</summary>
    /// <exception cref="ArgumentException">Neither end is pods; no policy says anything about that.</exception>
    public ReachAnswer Ask(ReachEnd from, ReachEnd to, ReachPort port)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from is ReachEnd.OfAddress && to is ReachEnd.OfAddress)
        {
            throw new ArgumentException("One end at least has to be pods.", nameof(from));
        }

        var sides = ImmutableArray.CreateBuilder<ReachSide>(2);
        if (from is ReachEnd.OfPods { Pods: var sender })
        {
            sides.Add(Side(ReachDirection.Egress, sender, to, port, (to as ReachEnd.OfPods)?.Pods));
        }

        if (to is ReachEnd.OfPods { Pods: var receiver })
        {
            sides.Add(Side(ReachDirection.Ingress, receiver, from, port, receiver));
        }

        return new ReachAnswer(sides.DrainToImmutable());
    }

    internal static string HostNetworkDoubt(PodGroup pods) =>
        $"{pods} is on the network of its node, where policies for pods seldom apply";

    private ReachSide Side(ReachDirection direction, PodGroup pods, ReachEnd other, ReachPort port, PodGroup? target)
    {
        var doubts = new List<string>();
        var isolating = policies
            .Where(policy => policy.IsFor(direction) && policy.Selects(pods) != Certainty.No)
            .Select(policy => (Policy: policy, Allows: Allows(policy, direction, other, port, target, doubts)))
            .ToArray();
        var isOpen = isolating.Length == 0 ? Certainty.Yes : isolating.Max(static found => found.Allows);
        if (isOpen == Certainty.No && pods.AreOnHostNetwork)
        {
            doubts.Add(HostNetworkDoubt(pods));
            isOpen = Certainty.Unknown;
        }

        return new ReachSide(
            direction,
            pods,
            isOpen,
            [.. isolating.Select(static found => found.Policy.Resource)],
            isolating.FirstOrDefault(static found => found.Allows == Certainty.Yes).Policy?.Resource,
            isOpen == Certainty.Unknown ? [.. doubts.Distinct(StringComparer.Ordinal)] : []);
    }

    private Certainty Allows(
        IsolationPolicy policy, ReachDirection direction, ReachEnd other, ReachPort port, PodGroup? target, List<string> doubts)
    {
        var peers = new PeerMatch(policy, namespaces, doubts);
        var field = direction == ReachDirection.Ingress ? "from" : "to";
        return policy.Rules(direction)
            .Where(rule => PortMatch.OfAny(rule.SequenceOf("ports"), port, target))
            .Aggregate(Certainty.No, (any, rule) => any.Or(peers.OfAny(rule.SequenceOf(field), other)));
    }
}
