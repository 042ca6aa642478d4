using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The addresses and ports of an EndpointSlice.</summary>
/// <remarks>Source: <c>pkg/apis/discovery/validation</c>, ValidateEndpointSlice.</remarks>
internal sealed class EndpointSliceRule : ITypeRule
{
    private const int MaxEndpoints = 1000;
    private const int MaxAddresses = 100;
    private const int MaxPorts = 20_000;

    private static readonly TextForm DomainName = new(
        IsDomainName, "a DNS name of at least two parts of lower-case letters, digits and '-', such as db.example.com");

    public string TypeName => "io.k8s.api.discovery.v1.EndpointSlice";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Length(walk, value, "endpoints", MaxEndpoints);
        Expect.Length(walk, value, "ports", MaxPorts);
        CheckPortNames(walk, value);
        var type = value.TextOf("addressType");
        foreach (var (index, endpoint) in value.MappingsOf("endpoints"))
        {
            walk.Trail.Enter("endpoints");
            walk.Trail.Enter(index);
            Expect.Length(walk, endpoint, "addresses", MaxAddresses);
            CheckAddresses(walk, endpoint, type);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }

    private static void CheckPortNames(SchemaWalk walk, Mapping slice)
    {
        if (slice.SequenceOf("ports") is not { Count: > 1 })
        {
            return;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, port) in slice.MappingsOf("ports"))
        {
            var name = port.TextOf("name") ?? "";
            if (!seen.TryAdd(name, index))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.EndpointPortNameTwice,
                    port["name"] ?? port,
                    ["ports", index, "name"],
                    Shown.Text(name),
                    Expect.Item(seen[name]));
            }
        }
    }

    private static void CheckAddresses(SchemaWalk walk, Mapping endpoint, string? type)
    {
        if (type is "FQDN")
        {
            Expect.Form(walk, endpoint, "addresses", DomainName);
            return;
        }

        if (type is not ("IPv4" or "IPv6") || endpoint.SequenceOf("addresses") is not { } addresses)
        {
            return;
        }

        for (var index = 0; index < addresses.Count; index++)
        {
            CheckAddress(walk, addresses[index], index, type);
        }
    }

    private static void CheckAddress(SchemaWalk walk, Node node, int index, string type)
    {
        if (Addresses.Address(walk, node, ["addresses", index]) is not { } address)
        {
            return;
        }

        if (address.IsV4 != (type == "IPv4"))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.AddressOfOtherFamily, node, ["addresses", index], type, "'addressType'", walk.Findings.Show(node));
        }
        else if (type == "IPv6" && walk.Version >= IpAddress.StrictSince && ((Scalar)node).Text != Addresses.Show(address))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.AddressNotCanonical, node, ["addresses", index], Addresses.Show(address), walk.Findings.Show(node));
        }

        EndpointAddresses.CheckReachable(walk, address, node, ["addresses", index]);
    }

    private static bool IsDomainName(ReadOnlySpan<char> text)
    {
        var name = text.EndsWith('.') ? text[..^1] : text;
        if (name.Length > Dns1123.MaxSubdomainLength || !name.Contains('.'))
        {
            return false;
        }

        foreach (var part in name.Split('.'))
        {
            if (!Dns1123.IsLabel(name[part]))
            {
                return false;
            }
        }

        return true;
    }
}
