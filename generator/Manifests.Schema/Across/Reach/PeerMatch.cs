using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>Whether the peers of a rule are the other end of a connection.</summary>
/// <remarks>Source: <c>k8s.io/api/networking/v1</c>, NetworkPolicyPeer and IPBlock; kubernetes.io, "Network Policies".</remarks>
internal sealed class PeerMatch(IsolationPolicy policy, NamespaceLabels namespaces, List<string> doubts)
{
    /// <summary>Whether one of them is; a rule without peers means everybody.</summary>
    public Certainty OfAny(Sequence? peers, ReachEnd end) => peers is null or { Count: 0 }
        ? Certainty.Yes
        : peers.OfType<Mapping>().Aggregate(Certainty.No, (any, peer) => any.Or(Of(peer, end)));

    private Certainty Of(Mapping peer, ReachEnd end) => (peer.MappingOf("ipBlock"), end) switch
    {
        ({ } block, ReachEnd.OfAddress { Address: var address }) => Certainties.Of(Covers(block, address)),
        ({ } block, ReachEnd.OfPods { Pods: var pods }) => Covers(block, pods),
        (null, ReachEnd.OfPods { Pods: var pods }) => Selects(peer, pods),
        _ => Certainty.No,
    };

    private static bool Covers(Mapping block, IpAddress address) =>
        IsIn(block["cidr"], address) && !(block.SequenceOf("except")?.Any(exception => IsIn(exception, address)) ?? false);

    private static bool IsIn(Node? range, IpAddress address) =>
        range is Scalar { Kind: ScalarKind.String } text && IpRange.TryParse(text.Text, out var read) && read.Contains(address);

    // No pod has an address of these ranges; any other may be a pod's, and then it depends on the plugin.
    private Certainty Covers(Mapping block, PodGroup pods)
    {
        if (IpRange.TryParse(block.TextOf("cidr"), out var range)
            && range.PrefixLength > 0
            && (range.Address.IsLinkLocalUnicast || range.Address.IsLoopback || range.Address.IsMulticast))
        {
            return Certainty.No;
        }

        var named = $"the ipBlock {Shown.Text(block.TextOf("cidr") ?? "")} of {policy.Resource}";
        doubts.Add($"whether {named} covers {pods} depends on the addresses of pods and on the network plugin");
        return Certainty.Unknown;
    }

    private Certainty Selects(Mapping peer, PodGroup pods)
    {
        var ofNamespaces = peer.MappingOf("namespaceSelector");
        var ofPods = peer.MappingOf("podSelector");
        if (ofNamespaces is null && ofPods is null)
        {
            return Certainty.No;
        }

        var isPlace = ofNamespaces is null
            ? Certainties.Of(pods.Namespace == policy.Namespace)
            : SelectorMatch.Of(ofNamespaces, namespaces.Of(pods.Namespace));
        var isMeant = isPlace.And(ofPods is null ? Certainty.Yes : SelectorMatch.Of(ofPods, pods.Labels));
        if (isMeant == Certainty.Unknown)
        {
            doubts.Add(isPlace == Certainty.Unknown ? namespaces.Doubt(pods.Namespace) : Reachability.LabelDoubt(pods));
        }

        return isMeant == Certainty.Yes && pods.AreOnHostNetwork ? OnHostNetwork(pods) : isMeant;
    }

    private Certainty OnHostNetwork(PodGroup pods)
    {
        doubts.Add(Reachability.HostNetworkDoubt(pods));
        return Certainty.Unknown;
    }
}
