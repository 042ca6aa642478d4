using Xunit;

namespace Manifests.Schema.Tests.Validation.Formats;

public sealed class TextFormatsTests
{
    [Theory]
    [InlineData("date-time", "2024-01-31T12:30:00Z")]
    [InlineData("date-time", "2024-01-31t12:30:00.123+02:00")]
    [InlineData("date", "2024-02-29")]
    [InlineData("duration", "1h30m")]
    [InlineData("duration", "-1.5s")]
    [InlineData("duration", "0")]
    [InlineData("duration", "2 days")]
    [InlineData("duration", "10ms")]
    [InlineData("byte", "aGk=")]
    [InlineData("byte", "")]
    [InlineData("ipv4", "192.0.2.1")]
    [InlineData("ipv6", "2001:db8::1")]
    [InlineData("cidr", "192.0.2.0/24")]
    [InlineData("cidr", "2001:db8::/32")]
    [InlineData("mac", "00:00:5e:00:53:01")]
    [InlineData("mac", "0000.5e00.5301")]
    [InlineData("hostname", "www.example.com")]
    [InlineData("uri", "https://example.com/x?y")]
    [InlineData("uri", "/path")]
    [InlineData("email", "someone@example.com")]
    [InlineData("email", "Some One <someone@example.com>")]
    [InlineData("uuid", "123e4567-e89b-42d3-a456-426614174000")]
    [InlineData("uuid4", "123e4567-e89b-42d3-a456-426614174000")]
    [InlineData("hexcolor", "#fc0")]
    [InlineData("rgbcolor", "rgb(255, 204, 0)")]
    [InlineData("password", "anything")]
    [InlineData("made-up", "anything")]
    public void Text_OfTheFormat_IsAccepted(string format, string text) => Assert.Empty(Check(format, text));

    [Theory]
    [InlineData("date-time", "2024-01-31", "a date and time such as 2024-01-31T12:30:00Z")]
    [InlineData("date-time", "2024-13-31T12:30:00Z", "a date and time such as 2024-01-31T12:30:00Z")]
    [InlineData("date", "2023-02-29", "a date such as 2024-01-31")]
    [InlineData("duration", "1x", "a duration such as 1h30m or 10s")]
    [InlineData("duration", "5", "a duration such as 1h30m or 10s")]
    [InlineData("byte", "not base64", "base64 text")]
    [InlineData("byte", "aGk", "base64 text")]
    [InlineData("byte", "a-_=", "base64 text")]
    [InlineData("ipv4", "0x7f.1", "an IPv4 address such as 192.0.2.1")]
    [InlineData("ipv4", "192.0.02.1", "an IPv4 address such as 192.0.2.1")]
    [InlineData("ipv6", "192.0.2.1", "an IPv6 address such as 2001:db8::1")]
    [InlineData("cidr", "10.0.0.0/33", "an address range such as 192.0.2.0/24")]
    [InlineData("mac", "00:00:5e", "a MAC address such as 00:00:5e:00:53:01")]
    [InlineData("hostname", "-a.example.com", "a host name such as www.example.com")]
    [InlineData("uri", "example", "an absolute URI such as https://example.com/x")]
    [InlineData("email", "someone", "a mail address such as someone@example.com")]
    [InlineData("uuid", "123e4567", "a UUID such as 123e4567-e89b-42d3-a456-426614174000")]
    [InlineData("uuid5", "123e4567-e89b-42d3-a456-426614174000", "a UUID of version 5")]
    [InlineData("hexcolor", "#ggg", "a colour such as #ffcc00")]
    [InlineData("rgbcolor", "rgb(256,0,0)", "a colour such as rgb(255,204,0)")]
    public void Text_OfAnotherForm_IsRefused(string format, string text, string expected) =>
        Assert.Equal([$"expected {expected}, found the text \"{text}\"; write it in that form"], Check(format, text));

    [Theory]
    [InlineData("duration", "x")]
    [InlineData("ipv4", "x")]
    public void BuiltInKinds_KnowFewerFormats(string format, string text) =>
        Assert.Empty(Judge.BuiltInSpec(new TypeSchema(ValueKind.String) { Format = format }, $"\"{text}\""));

    private static string[] Check(string format, string text) =>
        Judge.Spec(new TypeSchema(ValueKind.String) { Format = format }, $"\"{text}\"");
}
