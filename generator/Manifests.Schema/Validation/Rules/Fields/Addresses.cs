using System.Globalization;
using System.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// What rules ask of addresses and ranges. Those that programs read in different ways are refused from 1.36 on and worth a warning
/// before. The trail stands at the object that has them.
/// </summary>
/// <remarks>Source: apimachinery <c>pkg/util/validation/ip.go</c>, IsValidIPForLegacyField and GetWarningsForIP.</remarks>
internal static class Addresses
{
    private const int Groups = 8;
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

    /// <summary>The usual form of an address: four decimal parts, or RFC 5952.</summary>
    public static string Show(IpAddress address) => address.IsV4 ? ShowV4((uint)address.Bits) : ShowV6(address.Bits);

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

    private static string ShowV4(uint bits) =>
        string.Create(CultureInfo.InvariantCulture, $"{bits >> 24}.{(byte)(bits >> 16)}.{(byte)(bits >> 8)}.{(byte)bits}");

    // The longest run of two or more empty groups becomes '::', the first of several equal ones.
    private static string ShowV6(UInt128 bits)
    {
        Span<ushort> groups = stackalloc ushort[Groups];
        for (var at = Groups - 1; at >= 0; at--)
        {
            groups[at] = (ushort)bits;
            bits >>= 16;
        }

        var (start, length) = LongestGap(groups);
        return length < 2
            ? Join(groups)
            : $"{Join(groups[..start])}::{Join(groups[(start + length)..])}";
    }

    private static (int Start, int Length) LongestGap(ReadOnlySpan<ushort> groups)
    {
        var best = (Start: 0, Length: 0);
        for (var at = 0; at < groups.Length; at++)
        {
            var end = at;
            while (end < groups.Length && groups[end] == 0)
            {
                end++;
            }

            if (end - at > best.Length)
            {
                best = (at, end - at);
            }

            at = Math.Max(at, end);
        }

        return best;
    }

    private static string Join(ReadOnlySpan<ushort> groups)
    {
        var text = new StringBuilder();
        foreach (var group in groups)
        {
            text.Append(text.Length == 0 ? "" : ":").Append(group.ToString("x", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
