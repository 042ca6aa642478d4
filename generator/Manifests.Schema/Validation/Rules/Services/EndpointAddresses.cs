using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Addresses that traffic is sent to.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateEndpointIP.</remarks>
internal static class EndpointAddresses
{
    /// <summary>Checks each text of a list.</summary>
    public static void CheckList(SchemaWalk walk, Mapping owner, string key)
    {
        if (owner.SequenceOf(key) is not { } addresses)
        {
            return;
        }

        for (var index = 0; index < addresses.Count; index++)
        {
            if (Addresses.Address(walk, addresses[index], [key, index]) is { } address)
            {
                CheckReachable(walk, address, addresses[index], [key, index]);
            }
        }
    }

    /// <summary>Tells of an address that leads to no other machine.</summary>
    public static void CheckReachable(SchemaWalk walk, IpAddress address, Node node, ReadOnlySpan<PathStep> place)
    {
        var problem = address switch
        {
            { IsUnspecified: true } => "the address of no machine",
            { IsLoopback: true } => "a loopback address",
            { IsLinkLocalUnicast: true } => "a link-local address",
            { IsLinkLocalMulticast: true } => "a link-local multicast address",
            _ => null,
        };
        if (problem is not null)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.AddressNotReachable, node, place, walk.Findings.Show(node), problem);
        }
    }
}
