using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A peer of a NetworkPolicy is pods or addresses.</summary>
/// <remarks>Source: <c>pkg/apis/networking/validation</c>, ValidateNetworkPolicyPeer.</remarks>
internal sealed class NetworkPolicyPeerRule : ITypeRule
{
    private static readonly string[] Selectors = ["podSelector", "namespaceSelector"];

    public string TypeName => "io.k8s.api.networking.v1.NetworkPolicyPeer";

    public void Check(SchemaWalk walk, Mapping value)
    {
        var selects = value.HasValue("podSelector") || value.HasValue("namespaceSelector");
        if (value.HasValue("ipBlock"))
        {
            if (selects)
            {
                var names = Selectors.Where(value.HasValue).ToArray();
                walk.Findings.Add(SchemaDiagnostics.PeerOfAddressesAndPods, value, Shown.Names(names, "and"));
            }
        }
        else if (!selects && !walk.Options.Partial)
        {
            walk.Findings.Add(SchemaDiagnostics.PeerEmpty, value);
        }
    }
}
