using Manifests.Models.Networking.V1;

namespace Manifests.Platforms.Asya;

/// <summary>Actors may ask for names, reach AWS and the gateway beside them, and not the metadata of their node.</summary>
internal sealed class ActorNetworkPolicies(AsyaSettings settings) : IComponentPart
{
    private const string InstanceMetadata = "169.254.169.254/32";
    private const string PodIdentityAgent = "169.254.170.23/32";

    public void AddTo(ComponentBuilder folder)
    {
        foreach (var name in settings.ActorNamespaces)
        {
            folder.Add(name + ".yaml", new NetworkPolicy("asya-actors", name)
            {
                Spec = new()
                {
                    PodSelector = new() { MatchExpressions = [new() { Key = "asya.sh/asya", Operator = "Exists" }] },
                    PolicyTypes = ["Egress"],
                    Egress = [.. Ways()],
                },
            });
        }
    }

    private IEnumerable<NetworkPolicyEgressRule> Ways()
    {
        yield return new()
        {
            To = [new() { NamespaceSelector = new() { MatchLabels = new() { ["kubernetes.io/metadata.name"] = Namespaces.KubeSystem } } }],
            Ports = [new() { Protocol = "UDP", Port = 53 }, new() { Protocol = "TCP", Port = 53 }],
        };
        yield return new() { To = [new() { IpBlock = new() { Cidr = "0.0.0.0/0", Except = [InstanceMetadata] } }] };
        if (settings.Identity == IdentityScheme.PodIdentity)
        {
            yield return new()
            {
                To = [new() { IpBlock = new() { Cidr = PodIdentityAgent } }],
                Ports = [new() { Protocol = "TCP", Port = 80 }],
            };
        }

        if (settings.Gateway)
        {
            yield return new()
            {
                To = [new() { PodSelector = new() { MatchLabels = new() { ["app.kubernetes.io/name"] = "asya-gateway" } } }],
                Ports = [new() { Protocol = "TCP", Port = 8080 }],
            };
        }
    }
}
