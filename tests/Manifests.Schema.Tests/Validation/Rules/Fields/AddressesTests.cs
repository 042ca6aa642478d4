using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

/// <summary>The usual forms of addresses and ranges, as the kinds show them that take no other.</summary>
public sealed class AddressesTests
{
    [Theory]
    [InlineData("010.0.0.255", "10.0.0.255")]
    [InlineData("::ffff:1.2.3.4", "1.2.3.4")]
    [InlineData("0::0", "::")]
    [InlineData("0::1", "::1")]
    [InlineData("1:0::", "1::")]
    [InlineData("::1.2.3.4", "::102:304")]
    [InlineData("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1")]
    [InlineData("2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1")]
    [InlineData("0:0:1:0:0:0:1:1", "0:0:1::1:1")]
    public void Address_HasAUsualForm(string text, string usual)
    {
        Assert.Equal(
            [$"metadata.name: the name \"{text}\" is not valid for an IPAddress; expected the usual form of the address, {usual}"],
            RealJudge.Sentences(IpAddressNamed(text), "1.34"));
        Assert.Empty(RealJudge.Sentences(IpAddressNamed(usual), "1.34"));
    }

    [Theory]
    [InlineData("10.1.2.3/8", "10.0.0.0/8")]
    [InlineData("fd00::1/64", "fd00::/64")]
    [InlineData("1::/0", "::/0")]
    [InlineData("1.2.3.4/0", "0.0.0.0/0")]
    [InlineData("1.2.3.04/32", "1.2.3.4/32")]
    public void Range_HasNoBitsBehindItsPrefix(string text, string usual)
    {
        Assert.Equal(
            [$"spec.cidrs[0]: expected the usual form {usual} of the address, found the text \"{text}\"; write it in that form"],
            RealJudge.Sentences(ServiceRange(text), "1.34"));
        Assert.Empty(RealJudge.Sentences(ServiceRange(usual), "1.34"));
    }

    private static string IpAddressNamed(string name) =>
        $"{{apiVersion: networking.k8s.io/v1, kind: IPAddress, metadata: {{name: \"{name}\"}}, spec: {{parentRef: {{resource: services, name: a}}}}}}";

    private static string ServiceRange(string range) =>
        $"{{apiVersion: networking.k8s.io/v1, kind: ServiceCIDR, metadata: {{name: x}}, spec: {{cidrs: [\"{range}\"]}}}}";
}
