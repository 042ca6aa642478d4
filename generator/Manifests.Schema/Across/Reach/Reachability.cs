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
        policies =
        [
            .. resources.Select(IsolationPolicy.Of)
                .OfType<IsolationPolicy>()
                .OrderBy(static policy => policy.Resource.Name, StringComparer.Ordinal),
        ];
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

    internal static string LabelDoubt(PodGroup pods) => pods.Resource?.Doubt ?? $"the labels of {pods} are not known";

    private ReachSide Side(ReachDirection direction, PodGroup pods, ReachEnd other, ReachPort port, PodGroup? target)
    {
        var doubts = new List<string>();
        var concerned = new List<ConcernedPolicy>();
        foreach (var policy in policies.Where(policy => policy.MayBeFor(direction)))
        {
            var selects = policy.Selects(pods);
            if (selects != Certainty.No)
            {
                if (selects == Certainty.Unknown)
                {
                    doubts.Add(policy.Resource.Doubt ?? LabelDoubt(pods));
                }

                concerned.Add(new ConcernedPolicy(policy.Resource, selects, Allows(policy, direction, other, port, target, doubts)));
            }
        }

        var isOpen = IsOpen(concerned);
        if (isOpen == Certainty.No && pods.AreOnHostNetwork)
        {
            doubts.Add(HostNetworkDoubt(pods));
            isOpen = Certainty.Unknown;
        }

        return new ReachSide(
            direction,
            pods,
            isOpen,
            [.. concerned.Select(static policy => policy.Resource)],
            concerned.Find(static policy => policy is { Selects: Certainty.Yes, Allows: Certainty.Yes })?.Resource,
            isOpen == Certainty.Unknown ? [.. doubts.Distinct(StringComparer.Ordinal)] : []);
    }

    // A policy that only may select the pods may close them as well as open them.
    private static Certainty IsOpen(List<ConcernedPolicy> concerned)
    {
        var certain = concerned.Where(static policy => policy.Selects == Certainty.Yes).ToArray();
        if (certain.Any(static policy => policy.Allows == Certainty.Yes)
            || concerned.TrueForAll(static policy => policy.Allows == Certainty.Yes))
        {
            return Certainty.Yes;
        }

        return certain.Length > 0 && concerned.TrueForAll(static policy => policy.Allows == Certainty.No)
            ? Certainty.No
            : Certainty.Unknown;
    }

    private Certainty Allows(
        IsolationPolicy policy, ReachDirection direction, ReachEnd other, ReachPort port, PodGroup? target, List<string> doubts)
    {
        if (policy.Resource.Doubt is not null)
        {
            return Certainty.Unknown;
        }

        var peers = new PeerMatch(policy, namespaces, doubts);
        var field = direction == ReachDirection.Ingress ? "from" : "to";
        return policy.Rules(direction)
            .Where(rule => PortMatch.OfAny(rule.SequenceOf("ports"), port, target))
            .Aggregate(Certainty.No, (any, rule) => any.Or(peers.OfAny(rule.SequenceOf(field), other)));
    }

    private sealed record ConcernedPolicy(AppliedResource Resource, Certainty Selects, Certainty Allows);
}
