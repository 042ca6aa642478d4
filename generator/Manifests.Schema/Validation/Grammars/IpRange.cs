using System.Globalization;

namespace Manifests.Schema.Validation;

/// <summary>A range of addresses in CIDR form: <c>10.0.0.0/8</c>.</summary>
/// <param name="Address">The address in front of the slash.</param>
/// <param name="PrefixLength">How many leading bits the addresses of the range share.</param>
/// <param name="IsAmbiguous">
/// Whether it was written with leading zeros, as IPv6 of IPv4, or with bits behind the prefix. Refused from 1.36 on, and worth a
/// warning before.
/// </param>
/// <remarks>Source: <c>k8s.io/utils/net</c>, ParseCIDRSloppy; apimachinery <c>pkg/util/validation/ip.go</c>.</remarks>
public readonly record struct IpRange(IpAddress Address, int PrefixLength, bool IsAmbiguous)
{
    /// <summary>What a range has to be, for sentences.</summary>
    internal const string Form = "a range of addresses such as 10.0.0.0/8 or fd00::/8";

    /// <summary>Reads a range.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out IpRange range)
    {
        range = default;
        var slash = text.IndexOf('/');
        if (slash < 0 || !IpAddress.TryParse(text[..slash], out var address))
        {
            return false;
        }

        // An IPv4 address written as IPv6 keeps the prefix length of IPv6.
        var isMapped = address.IsV4 && text[..slash].Contains(':');
        var limit = isMapped ? 128 : address.Length;
        var digits = text[(slash + 1)..];
        if (digits.IsEmpty
            || digits.ContainsAnyExceptInRange('0', '9')
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || length > limit)
        {
            return false;
        }

        var prefix = isMapped ? Math.Max(0, length - 96) : length;
        var hasZeros = digits.Length > 1 && digits[0] == '0';
        range = new(address, prefix, address.IsAmbiguous || hasZeros || HostBits(address, prefix) != 0);
        return true;
    }

    /// <summary>Whether a release takes a text as a range of a field that is validated anew.</summary>
    public static bool IsValid(ReadOnlySpan<char> text, KubernetesVersion version) =>
        TryParse(text, out var range) && !(range.IsAmbiguous && version >= IpAddress.StrictSince);

    /// <summary>Whether an address is in the range.</summary>
    public bool Contains(IpAddress address) => address.IsV4 == Address.IsV4 && Network(address) == Network(Address);

    /// <summary>Whether another range is in this one and smaller.</summary>
    public bool StrictlyContains(IpRange other) => other.PrefixLength > PrefixLength && Contains(other.Address);

    private static UInt128 HostBits(IpAddress address, int prefix)
    {
        var free = address.Length - prefix;
        return free == 0 ? 0 : address.Bits << (128 - free) >> (128 - free);
    }

    private UInt128 Network(IpAddress address)
    {
        var free = Address.Length - PrefixLength;
        return free == 128 ? 0 : address.Bits >> free;
    }
}
