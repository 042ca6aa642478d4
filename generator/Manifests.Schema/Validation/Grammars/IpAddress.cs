using System.Buffers.Binary;
using System.Globalization;
using System.Net;

namespace Manifests.Schema.Validation;

/// <summary>
/// An IP address as the server reads it: four decimal parts, or IPv6 without a zone. An IPv4 address written as IPv6
/// (<c>::ffff:10.0.0.1</c>) is the IPv4 address.
/// </summary>
/// <param name="Bits">The address as a number; an IPv4 address fills the lowest 32 bits.</param>
/// <param name="IsV4">Whether it is an IPv4 address.</param>
/// <param name="IsAmbiguous">
/// Whether it was written with leading zeros or as IPv6 of an IPv4 address. Refused from 1.36 on, and worth a warning before.
/// </param>
/// <remarks>Source: <c>k8s.io/utils/net</c>, ParseIPSloppy; apimachinery <c>pkg/util/validation/ip.go</c>.</remarks>
public readonly record struct IpAddress(UInt128 Bits, bool IsV4, bool IsAmbiguous)
{
    /// <summary>What an address has to be, for sentences.</summary>
    internal const string Form = "an IP address such as 10.0.0.1 or fd00::1";

    private const int Groups = 8;

    /// <summary>The first release that refuses ambiguous addresses.</summary>
    public static KubernetesVersion StrictSince { get; } = new(1, 36);

    /// <summary>How many bits the addresses of its family have.</summary>
    public int Length => IsV4 ? 32 : 128;

    /// <summary>Whether it is 0.0.0.0 or ::.</summary>
    public bool IsUnspecified => Bits == 0;

    /// <summary>Whether it is of 127.0.0.0/8, or ::1.</summary>
    public bool IsLoopback => IsV4 ? Bits >> 24 == 127 : Bits == 1;

    /// <summary>Whether it is of 169.254.0.0/16 or fe80::/10.</summary>
    public bool IsLinkLocalUnicast => IsV4 ? Bits >> 16 == 0xA9FE : Bits >> 118 == 0x3FA;

    /// <summary>Whether it is of 224.0.0.0/24 or ff02::/16.</summary>
    public bool IsLinkLocalMulticast => IsV4 ? Bits >> 8 == 0xE00000 : (Bits >> 112 & 0xFF0F) == 0xFF02;

    /// <summary>Whether it is of 224.0.0.0/4 or ff00::/8.</summary>
    public bool IsMulticast => IsV4 ? Bits >> 28 == 0xE : Bits >> 120 == 0xFF;

    /// <summary>Whether one host is meant: no multicast, loopback, link-local, unspecified or broadcast address.</summary>
    public bool IsGlobalUnicast =>
        !IsUnspecified && !IsLoopback && !IsMulticast && !IsLinkLocalUnicast && !(IsV4 && Bits == uint.MaxValue);

    /// <summary>The address with only its leading bits kept.</summary>
    public IpAddress Masked(int prefixLength)
    {
        var free = Length - prefixLength;
        return this with { Bits = free >= 128 ? 0 : Bits >> free << free };
    }

    /// <summary>The one way to write the address that RFC 5952 recommends.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, Bits);
        return new IPAddress(IsV4 ? bytes[12..] : bytes).ToString();
    }

    /// <summary>Reads an address.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out IpAddress address)
    {
        address = default;
        if (!text.Contains(':'))
        {
            if (!TryParseV4(text, out var four, out var hasZeros))
            {
                return false;
            }

            address = new(four, IsV4: true, hasZeros);
            return true;
        }

        if (!TryParseV6(text, out var bits))
        {
            return false;
        }

        address = bits >> 32 == 0xFFFF
            ? new(bits & uint.MaxValue, IsV4: true, IsAmbiguous: true)
            : new(bits, IsV4: false, IsAmbiguous: false);
        return true;
    }

    /// <summary>Whether a release takes a text as an address of a field that is validated anew.</summary>
    public static bool IsValid(ReadOnlySpan<char> text, KubernetesVersion version) =>
        TryParse(text, out var address) && !(address.IsAmbiguous && version >= StrictSince);

    private static bool TryParseV4(ReadOnlySpan<char> text, out uint bits, out bool hasZeros)
    {
        bits = 0;
        hasZeros = false;
        var parts = 0;
        foreach (var range in text.Split('.'))
        {
            var part = text[range];
            if (++parts > 4 || part.IsEmpty || part.ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }

            hasZeros |= part.Length > 1 && part[0] == '0';
            var digits = part.TrimStart('0');
            var value = 0;
            if (digits.Length > 3
                || (!digits.IsEmpty && !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value))
                || value > byte.MaxValue)
            {
                return false;
            }

            bits = (bits << 8) | (uint)value;
        }

        return parts == 4;
    }

    // Groups before the gap fill the number from the left, those behind it from the right.
    private static bool TryParseV6(ReadOnlySpan<char> text, out UInt128 bits)
    {
        bits = 0;
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return TryParseGroups(text, out bits, out var all) && all == Groups;
        }

        if (!TryParseGroups(text[..gap], out var left, out var before)
            || !TryParseGroups(text[(gap + 2)..], out var right, out var after)
            || before + after >= Groups
            || (before > 0 && text[..gap].Contains('.')))
        {
            return false;
        }

        bits = (before == 0 ? 0 : left << (16 * (Groups - before))) | right;
        return true;
    }

    private static bool TryParseGroups(ReadOnlySpan<char> text, out UInt128 bits, out int groups)
    {
        bits = 0;
        groups = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        foreach (var range in text.Split(':'))
        {
            var group = text[range];
            if (group.Contains('.'))
            {
                if (range.End.GetOffset(text.Length) != text.Length || !TryParseV4(group, out var four, out _))
                {
                    return false;
                }

                bits = (bits << 32) | four;
                groups += 2;
            }
            else if (group.Length is > 0 and <= 4
                && ushort.TryParse(group, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bits = (bits << 16) | value;
                groups++;
            }
            else
            {
                return false;
            }
        }

        return groups <= Groups;
    }
}
