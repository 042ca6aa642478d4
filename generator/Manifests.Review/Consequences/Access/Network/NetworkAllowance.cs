using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>Traffic that a NetworkPolicy lets through: one peer on one port.</summary>
internal sealed record NetworkAllowance(NetworkPeer Peer, NetworkPort Port)
{
    /// <summary>The words for people.</summary>
    /// <param name="isIngress">Whether the traffic comes to the pods.</param>
    public string Told(bool isIngress) => $"{(isIngress ? "from" : "to")} {Peer.Told} on {Port.Told}";

    /// <summary>Whether it lets another one's traffic through.</summary>
    public bool Covers(NetworkAllowance other) => Peer.Covers(other.Peer) && Port.Covers(other.Port);

    /// <summary>Whether a policy speaks about a direction at all, so that the pods that it selects take no other traffic.</summary>
    /// <remarks>Source: Kubernetes API, <c>NetworkPolicySpec.policyTypes</c>.</remarks>
    public static bool Isolates(Mapping? policy, bool isIngress)
    {
        if (policy.MappingAt("spec") is null)
        {
            return false;
        }

        var types = policy.TextsAt("spec.policyTypes");
        return types.Count > 0 ? types.Contains(isIngress ? "Ingress" : "Egress") : isIngress || policy.SequenceAt("spec.egress") is { Count: > 0 };
    }

    /// <summary>What a policy lets through in a direction.</summary>
    public static List<NetworkAllowance> Of(Mapping? policy, bool isIngress)
    {
        var found = new List<NetworkAllowance>();
        foreach (var rule in policy.MappingsAt(isIngress ? "spec.ingress" : "spec.egress"))
        {
            var peers = rule.MappingsAt(isIngress ? "from" : "to").Select(static peer => new NetworkPeer(peer)).DefaultIfEmpty(new NetworkPeer(null));
            var ports = rule.MappingsAt("ports").Select(NetworkPort.Of).DefaultIfEmpty(NetworkPort.Any).ToList();
            found.AddRange(peers.SelectMany(peer => ports.Select(port => new NetworkAllowance(peer, port))));
        }

        return found;
    }
}
