using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Manifests.Schema.Validation;

/// <summary>IP addresses and ranges as Go reads them: four decimal parts without leading zeros, or IPv6 without a zone.</summary>
internal static class IpFormat
{
    /// <summary>Whether a text is an address of a family. IPv6 with an IPv4 tail counts as IPv6.</summary>
    public static bool IsAddress(string text, AddressFamily family) =>
        family == AddressFamily.InterNetwork ? IsIpv4(text) : IsIpv6(text);

    /// <summary>Whether a text is an address, a slash and a prefix length.</summary>
    public static bool IsRange(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return false;
        }

        var address = text[..slash];
        var limit = IsIpv4(address) ? 32 : IsIpv6(address) ? 128 : -1;
        return IsNumber(text.AsSpan(slash + 1), limit);
    }

    private static bool IsIpv4(string text)
    {
        var parts = 0;
        foreach (var part in text.AsSpan().Split('.'))
        {
            parts++;
            if (!IsNumber(text.AsSpan(part), byte.MaxValue))
            {
                return false;
            }
        }

        return parts == 4;
    }

    // IPAddress takes a zone and brackets, which Go refuses, so both are kept away from it.
    private static bool IsIpv6(string text) =>
        text.Contains(':', StringComparison.Ordinal)
        && !text.AsSpan().ContainsAny("%[]/")
        && IPAddress.TryParse(text, out var address)
        && address.AddressFamily == AddressFamily.InterNetworkV6;

    private static bool IsNumber(ReadOnlySpan<char> text, int largest) =>
        text.Length is > 0 and <= 3
        && (text.Length == 1 || text[0] != '0')
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value <= largest;
}
