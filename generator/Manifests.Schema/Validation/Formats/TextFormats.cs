using System.Collections.Frozen;
using System.Net.Sockets;

namespace Manifests.Schema.Validation;

/// <summary>The formats that the server knows, for custom resources and for built-in kinds.</summary>
/// <remarks>
/// Source: the formats of structural schemas in <c>apiextensions-apiserver</c>, and the Go types behind built-in kinds.
/// Formats of other numbers are those of <see cref="IntegerFormatKeyword"/>.
/// </remarks>
internal static class TextFormats
{
    private static readonly TextFormat Base64 = new("base64 text", Base64Format.Accepts);

    private static readonly FrozenDictionary<string, TextFormat> OfBuiltInKinds = new Dictionary<string, TextFormat>
    {
        ["byte"] = Base64,
        ["date-time"] = new("a date and time such as 2024-01-31T12:30:00Z", DateTimeFormat.IsRfc3339),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TextFormat> OfCustomResources = new Dictionary<string, TextFormat>
    {
        ["byte"] = Base64,
        ["date-time"] = new("a date and time such as 2024-01-31T12:30:00Z", DateTimeFormat.IsDateTime),
        ["datetime"] = new("a date and time such as 2024-01-31T12:30:00Z", DateTimeFormat.IsDateTime),
        ["date"] = new("a date such as 2024-01-31", DateTimeFormat.IsDate),
        ["duration"] = new("a duration such as 1h30m or 10s", DurationFormat.Accepts),
        ["ipv4"] = new("an IPv4 address such as 192.0.2.1", static text => IpFormat.IsAddress(text, AddressFamily.InterNetwork)),
        ["ipv6"] = new("an IPv6 address such as 2001:db8::1", static text => IpFormat.IsAddress(text, AddressFamily.InterNetworkV6)),
        ["cidr"] = new("an address range such as 192.0.2.0/24", IpFormat.IsRange),
        ["mac"] = new("a MAC address such as 00:00:5e:00:53:01", MacFormat.Accepts),
        ["hostname"] = new("a host name such as www.example.com", HostnameFormat.Accepts),
        ["uri"] = new("an absolute URI such as https://example.com/x", UriFormat.Accepts),
        ["email"] = new("a mail address such as someone@example.com", EmailFormat.Accepts),
        ["uuid"] = new("a UUID such as 123e4567-e89b-42d3-a456-426614174000", static text => UuidFormat.Accepts(text, '\0')),
        ["uuid3"] = new("a UUID of version 3", static text => UuidFormat.Accepts(text, '3')),
        ["uuid4"] = new("a UUID of version 4", static text => UuidFormat.Accepts(text, '4')),
        ["uuid5"] = new("a UUID of version 5", static text => UuidFormat.Accepts(text, '5')),
        ["hexcolor"] = new("a colour such as #ffcc00", ColorFormat.IsHexadecimal),
        ["rgbcolor"] = new("a colour such as rgb(255,204,0)", ColorFormat.IsRgb),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The format of a name; <see langword="null"/> when the server does not know it or it restricts nothing.</summary>
    public static TextFormat? Find(string name, bool isNative) =>
        (isNative ? OfBuiltInKinds : OfCustomResources).GetValueOrDefault(name);
}
