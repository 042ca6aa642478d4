using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class EndpointRulesTests
{
    [Theory]
    [InlineData("{ports: [{port: 80}]}", "subsets[0]: a subset needs 'addresses' or 'notReadyAddresses', found none; add one, or remove the subset")]
    [InlineData("{addresses: [{ip: 1.2.3.4}], ports: [{port: 80}, {port: 81, name: a}]}", "subsets[0].ports[0]: each of several ports needs a 'name', found none; add one")]
    [InlineData("{addresses: [{ip: 169.254.1.1}]}", "subsets[0].addresses[0].ip: the text \"169.254.1.1\" is a link-local address, which leads to no endpoint; use the address of a machine")]
    [InlineData("{addresses: [{ip: \"\"}]}", "subsets[0].addresses[0].ip: the required field 'ip' is empty; fill it in")]
    [InlineData("{addresses: [{ip: 1.2.3.4, nodeName: \"\"}]}", "subsets[0].addresses[0].nodeName: 'nodeName' may be left out, but not be empty; fill it in, or remove it")]
    [InlineData("{addresses: [{ip: 1.2.3.4}], ports: [{port: 65536}]}", "subsets[0].ports[0].port: expected a number from 1 to 65535, found the integer 65536; lower it")]
    public void BadSubset_IsRefused(string subset, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Endpoints(subset)));

    [Theory]
    [InlineData("{addresses: [{ip: 1.2.3.4, hostname: a}], ports: [{port: 80}]}")]
    [InlineData("{notReadyAddresses: [{ip: \"2001:db8::1\"}]}")]
    public void GoodSubset_IsAccepted(string subset) => Assert.Empty(RealJudge.Sentences(Endpoints(subset)));

    [Theory]
    [InlineData("IPv4", "endpoints: [{addresses: [\"2001:db8::1\"]}]", "endpoints[0].addresses[0]: expected an IPv4 address, as 'addressType' says, found the text \"2001:db8::1\"; change one of the two")]
    [InlineData("IPv4", "endpoints: [{addresses: [\"\"]}]", "endpoints[0].addresses[0]: expected an IP address such as 10.0.0.1 or fd00::1, found the text \"\"; write it in that form")]
    [InlineData("IPv4", "endpoints: [{addresses: []}]", "endpoints[0].addresses: the required field 'addresses' is empty; fill it in")]
    [InlineData("FQDN", "endpoints: [{addresses: [localhost]}]", "endpoints[0].addresses[0]: expected a DNS name of at least two parts of lower-case letters, digits and '-', such as db.example.com, found the text \"localhost\"; write it in that form")]
    [InlineData("IPv4", "endpoints: [], ports: [{port: 80, name: a}, {port: 81, name: a}]", "ports[1].name: the port has the same name \"a\" as item [0], and a missing name counts as \"\"; rename or remove one of the two")]
    [InlineData("IPv4", "endpoints: [], ports: [{port: 80, protocol: \"\"}]", "ports[0].protocol: 'protocol' may be left out, but not be empty; fill it in, or remove it")]
    [InlineData("IPv4", "endpoints: [{addresses: [1.2.3.4], nodeName: A}]", "endpoints[0].nodeName: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"A\"; write it in that form")]
    [InlineData("IPv4", "endpoints: [{addresses: [1.2.3.4], hints: {forZones: [{name: a}, {name: a}]}}]", "endpoints[0].hints.forZones[1].name: the item has the same name as item [0]; rename or remove one of the two")]
    [InlineData("IPv4", "endpoints: [{addresses: [1.2.3.4], hints: {forZones: [{name: a}, {name: b}, {name: c}, {name: d}, {name: e}, {name: f}, {name: g}, {name: h}, {name: i}]}}]", "endpoints[0].hints.forZones: expected at most 8 items in the list, found 9 items; remove some")]
    public void BadSlice_IsRefused(string type, string fields, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Slice(type, fields)));

    [Theory]
    [InlineData("IPv4", "endpoints: [{addresses: [1.2.3.4], hostname: a, nodeName: b, hints: {forZones: [{name: a}]}}], ports: [{port: 80}]")]
    [InlineData("IPv6", "endpoints: [{addresses: [\"2001:DB8:0::1\"]}]")]
    [InlineData("FQDN", "endpoints: [{addresses: [a.example.com.]}], ports: [{name: a}, {name: \"\"}]")]
    [InlineData("IPv4", "endpoints: null")]
    public void GoodSlice_IsAccepted(string type, string fields) => Assert.Empty(RealJudge.Sentences(Slice(type, fields)));

    [Fact]
    public void Ipv6InASlice_HasItsUsualFormFrom136() => Assert.Equal(
        ["endpoints[0].addresses[0]: expected the usual form 2001:db8::1 of the address, found the text \"2001:DB8:0::1\"; write it in that form"],
        RealJudge.Sentences(Slice("IPv6", "endpoints: [{addresses: [\"2001:DB8:0::1\"]}]"), "1.36"));

    private static string Endpoints(string subset) => $"{{apiVersion: v1, kind: Endpoints, metadata: {{name: x}}, subsets: [{subset}]}}";

    private static string Slice(string type, string fields) =>
        $"{{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {{name: x}}, addressType: {type}, {fields}}}";
}
