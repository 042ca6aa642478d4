using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel.Libraries;

public sealed class AddressLibraryTests
{
    [Theory]
    [InlineData("isIP('127.0.0.1')", "true")]
    [InlineData("isIP('::1')", "true")]
    [InlineData("isIP('127.0.0.01')", "false")]
    [InlineData("isIP('::ffff:1.2.3.4')", "false")]
    [InlineData("isIP('fe80::1%eth0')", "false")]
    [InlineData("isIP('1.2.3')", "false")]
    [InlineData("ip('10.0.0.1').family()", "4")]
    [InlineData("ip('::1').family()", "6")]
    [InlineData("ip('::1').isLoopback()", "true")]
    [InlineData("ip('0.0.0.0').isUnspecified()", "true")]
    [InlineData("ip('169.254.1.1').isLinkLocalUnicast()", "true")]
    [InlineData("ip('224.0.0.1').isLinkLocalMulticast()", "true")]
    [InlineData("ip('192.168.0.1').isGlobalUnicast()", "true")]
    [InlineData("ip('255.255.255.255').isGlobalUnicast()", "false")]
    [InlineData("ip.isCanonical('2001:db8::abcd')", "true")]
    [InlineData("ip.isCanonical('2001:DB8::ABCD')", "false")]
    [InlineData("ip('2001:db8:0:0::1') == ip('2001:db8::1')", "true")]
    [InlineData("string(ip('2001:db8:0:0::1'))", "2001:db8::1")]
    [InlineData("ip('x')", "error: \"x\" is not an IP address")]
    public void Addresses_AreRead(string expression, string value) => Assert.Equal(value, Expression.Evaluate(expression));

    [Theory]
    [InlineData("isCIDR('10.0.0.0/8')", "true")]
    [InlineData("isCIDR('10.0.0.0/33')", "false")]
    [InlineData("isCIDR('10.0.0.0/08')", "false")]
    [InlineData("isCIDR('10.0.0.0')", "false")]
    [InlineData("cidr('192.168.0.0/24').containsIP('192.168.0.1')", "true")]
    [InlineData("cidr('192.168.0.0/24').containsIP(ip('192.168.1.1'))", "false")]
    [InlineData("cidr('192.168.0.0/24').containsIP('x')", "error: \"x\" is not an IP address")]
    [InlineData("cidr('192.168.0.0/24').containsCIDR('192.168.0.0/25')", "true")]
    [InlineData("cidr('192.168.0.0/24').containsCIDR(cidr('192.168.0.0/23'))", "false")]
    [InlineData("cidr('::/0').containsIP('10.0.0.1')", "false")]
    [InlineData("string(cidr('192.168.0.5/24').ip())", "192.168.0.5")]
    [InlineData("cidr('192.168.0.5/24').prefixLength()", "24")]
    [InlineData("string(cidr('192.168.0.5/24').masked())", "192.168.0.0/24")]
    [InlineData("cidr('10.0.0.0/8') == cidr('10.0.0.0/8')", "true")]
    [InlineData("cidr('x')", "error: \"x\" is not a range of addresses")]
    public void Ranges_AreRead(string expression, string value) => Assert.Equal(value, Expression.Evaluate(expression));
}
