using System.Net;
using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// What rules ask of addresses and ranges. Those that programs read in different ways are refused from 1.36 on and worth a warning
/// before. The trail stands at the object that has them.
/// </summary>
/// <remarks>Source: apimachinery <c>pkg/util/validation/ip.go</c>, IsValidIPForLegacyField and GetWarningsForIP.</remarks>
internal static class Addresses
{
    private const string AddressProblem = "it has leading zeros or writes an IPv4 address as IPv6";
    private const string RangeProblem = "it has leading zeros, writes an IPv4 address as IPv6, or has bits behind its prefix";

    /// <summary>Asks for an address; a text that was left out is none.</summary>
    /// <returns>The address; <see langword="null"/> when there is none or it was refused.</returns>
    public static IpAddress? Address(SchemaWalk walk, Mapping owner, string key) =>
        owner.TextOf(key) is { Length: > 0 } ? Address(walk, owner[key] ?? owner, [key]) : null;

    /// <summary>Asks a text to be an address.</summary>
    public static IpAddress? Address(SchemaWalk walk, Node node, ReadOnlySpan<PathStep> place)
    {
        if (node is not Scalar { Kind: ScalarKind.String } text)
        {
            return null;
        }

        if (!IpAddress.TryParse(text.Text, out var address))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.BadFormat, node, place, IpAddress.Form, walk.Findings.Show(node));
            return null;
        }

        if (!address.IsAmbiguous)
        {
            return address;
        }

        Tell(walk, node, place, AddressProblem, Show(address));
        return walk.Version >= IpAddress.StrictSince ? null : address;
    }

    /// <summary>Asks a text to be a range.</summary>
    /// <returns>The range; <see langword="null"/> when it was refused.</returns>
    public static IpRange? Range(SchemaWalk walk, Node node, ReadOnlySpan<PathStep> place, bool isTrimmed = false)
    {
        if (node is not Scalar { Kind: ScalarKind.String } text)
        {
            return null;
        }

        if (!IpRange.TryParse(isTrimmed ? text.Text.AsSpan().Trim() : text.Text, out var range))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.BadFormat, node, place, IpRange.Form, walk.Findings.Show(node));
            return null;
        }

        if (range.IsAmbiguous)
        {
            Tell(walk, node, place, RangeProblem, Show(range));
        }

        // The rules that compare ranges still apply.
        return range;
    }

    /// <summary>The usual form of an address.</summary>
    public static string Show(IpAddress address) => address.IsV4
        ? new IPAddress(Bytes((uint)address.Bits)).ToString()
        : new IPAddress(Bytes(address.Bits)).ToString();

    /// <summary>The usual form of a range: the bits behind the prefix are zero.</summary>
    public static string Show(IpRange range)
    {
        var free = range.Address.Length - range.PrefixLength;
        var bits = free == 128 ? 0 : range.Address.Bits >> free << free;
        return string.Create(CultureInfo.InvariantCulture, $"{Show(range.Address with { Bits = bits })}/{range.PrefixLength}");
    }

    private static void Tell(SchemaWalk walk, Node node, ReadOnlySpan<PathStep> place, string problem, string better)
    {
        if (walk.Version >= IpAddress.StrictSince)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.AddressAmbiguous, node, place, walk.Findings.Show(node), problem, better);
        }
        else
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.AddressSoonRefused, node, place, walk.Findings.Show(node), IpAddress.StrictSince, problem, better);
        }
    }

    private static byte[] Bytes(uint bits) => [(byte)(bits >> 24), (byte)(bits >> 16), (byte)(bits >> 8), (byte)bits];

    private static byte[] Bytes(UInt128 bits)
    {
        var bytes = new byte[16];
        for (var at = 15; at >= 0; at--)
        {
            bytes[at] = (byte)bits;
            bits >>= 8;
        }

        return bytes;
    }
}
